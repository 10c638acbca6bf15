package cancelall.cli;

import picocli.CommandLine.Option;

/** What tells of the command itself. */
final class OtherOptions {
  @Option(names = "--completion", description = "Print a completion script for bash and zsh.")
  private boolean completion;

  @Option(names = "--version", versionHelp = true, description = "Print the version.")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  boolean isCompletion() {
    return completion;
  }
}
