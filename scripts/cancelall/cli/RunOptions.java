package cancelall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** How the call is made and told. */
final class RunOptions {
  private final OptionSpec yes = Options.flag("--yes", "Do not ask before the call.");

  private final OptionSpec timeout =
      OptionSpec.builder("--timeout")
          .paramLabel("TIME")
          .type(Duration.class)
          .arity("1")
          .converters(new Durations())
          .defaultValue("10s")
          .description("The deadline of the whole call: 200ms, 10s, 2m. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec dryRun =
      Options.flag("--dry-run", "List the open orders that would be hit, and cancel nothing.");

  private final OptionSpec patience =
      OptionSpec.builder("--wait")
          .paramLabel("TIME")
          .type(Duration.class)
          .arity("0..1")
          .fallbackValue("30s")
          .converters(new Durations())
          .description(
              "Afterwards read the orders until each has ended, at most this long (default 30s);"
                  + " exit 0 only when all were CANCELED.")
          .build();

  private final OptionSpec audit =
      Options.text("--audit", "FILE", "Append a JSON line to FILE before and after the call.")
          .build();

  private final OptionSpec output =
      OptionSpec.builder("--output")
          .paramLabel("FORMAT")
          .type(OutputFormat.class)
          .arity("1")
          .defaultValue("table")
          .description("${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
          .build();

  private final OptionSpec verbose =
      Options.flag("--verbose", "Tell on standard error what is done.");

  Options options() {
    return new Options("The run:", List.of(yes, timeout, dryRun, patience, audit, output, verbose));
  }

  boolean isYes() {
    return Options.isSet(yes);
  }

  Duration timeout() {
    return timeout.getValue();
  }

  boolean isDryRun() {
    return Options.isSet(dryRun);
  }

  /** How long to wait for the orders to end, or null not to wait. */
  Duration patience() {
    Duration given = patience.getValue();
    if (isDryRun() && given != null) {
      throw new UsageProblem("--wait has nothing to wait for with --dry-run: leave one out");
    }
    return given;
  }

  /** The audit file, or null for none. */
  Path audit() {
    String file = audit.getValue();
    if (file != null && file.isBlank()) {
      throw new UsageProblem("--audit is blank: name a file, or leave it out");
    }
    try {
      return file == null ? null : Path.of(file);
    } catch (InvalidPathException malformed) {
      throw new UsageProblem("--audit names no file: give a path");
    }
  }

  OutputFormat output() {
    return output.getValue();
  }

  boolean isVerbose() {
    return Options.isSet(verbose);
  }
}
