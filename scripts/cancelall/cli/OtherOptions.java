package cancelall.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** What tells of the command itself. */
final class OtherOptions {
  private final OptionSpec completion =
      Options.flag("--completion", "Print a completion script for bash and zsh.");

  private final OptionSpec version =
      OptionSpec.builder("--version")
          .type(boolean.class)
          .arity("0")
          .versionHelp(true)
          .description("Print the version.")
          .build();

  private final OptionSpec help =
      OptionSpec.builder("-h", "--help")
          .type(boolean.class)
          .arity("0")
          .usageHelp(true)
          .description("Print this help.")
          .build();

  Options options() {
    return new Options("Other:", List.of(completion, version, help));
  }

  boolean isCompletion() {
    return Options.isSet(completion);
  }
}
