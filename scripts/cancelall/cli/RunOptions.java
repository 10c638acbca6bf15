package cancelall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How the call is made and told. */
final class RunOptions {
  @Option(names = "--yes", description = "Do not ask before the call.")
  private boolean yes;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "10s",
      converter = Durations.class,
      description = "The deadline of the whole call: 200ms, 10s, 2m. Default: ${DEFAULT-VALUE}.")
  private Duration timeout;

  @Option(
      names = "--dry-run",
      description = "List the open orders that would be hit, and cancel nothing.")
  private boolean dryRun;

  @Option(
      names = "--wait",
      arity = "0..1",
      fallbackValue = "30s",
      paramLabel = "TIME",
      converter = Durations.class,
      description =
          "Afterwards read the orders until each has ended, at most this long (default 30s); exit 0"
              + " only when all were CANCELED.")
  private Duration patience;

  @Option(
      names = "--audit",
      paramLabel = "FILE",
      description = "Append a JSON line to FILE before and after the call.")
  private String audit;

  @Option(
      names = "--output",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private OutputFormat output;

  @Option(names = "--verbose", description = "Tell on standard error what is done.")
  private boolean verbose;

  boolean isYes() {
    return yes;
  }

  Duration timeout() {
    return timeout;
  }

  boolean isDryRun() {
    return dryRun;
  }

  /** How long to wait for the orders to end, or null not to wait. */
  Duration patience() {
    if (dryRun && patience != null) {
      throw new UsageProblem("--wait has nothing to wait for with --dry-run: leave one out");
    }
    return patience;
  }

  /** The audit file, or null for none. */
  Path audit() {
    if (audit != null && audit.isBlank()) {
      throw new UsageProblem("--audit is blank: name a file, or leave it out");
    }
    try {
      return audit == null ? null : Path.of(audit);
    } catch (InvalidPathException malformed) {
      throw new UsageProblem("--audit names no file: give a path");
    }
  }

  OutputFormat output() {
    return output;
  }

  boolean isVerbose() {
    return verbose;
  }
}
