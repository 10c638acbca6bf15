package cancelall.cli;

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

  OutputFormat output() {
    return output;
  }

  boolean isVerbose() {
    return verbose;
  }
}
