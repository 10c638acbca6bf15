package cancelall.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A run of the command in this process, as its user sees it.
 *
 * @param out what was on standard output
 * @param err what was on standard error
 */
record LiveRun(int exitCode, String out, String err) {
  static final String KEY = "the-sesame-of-a-live-run";
  static final long ACCOUNT = 19816;
  static final long FORBIDDEN = 19817;

  private static final Pattern FAILED =
      Pattern.compile("(?m)^FAILED {2}(.*) {2}\\((\\S+\\.feature):\\d+\\)$");

  /** A scenario that failed. */
  record Failed(String feature, String scenario) {}

  /** The variables that a live run at this broker needs. */
  static Map<String, String> variables(URI broker) {
    return new TreeMap<>(
        Map.of(
            "CLEAR_STREET_BASE_URL", broker.toString(),
            "CLEAR_STREET_API_KEY", KEY,
            "CLEAR_STREET_ACCOUNT_ID", String.valueOf(ACCOUNT),
            "CLEAR_STREET_FORBIDDEN_ACCOUNT_ID", String.valueOf(FORBIDDEN)));
  }

  /** Runs {@code acceptance --target=live} from the root of the project. */
  static LiveRun at(Map<String, String> variables, Path reports, String... arguments) {
    List<String> all = new ArrayList<>(List.of("--target=live", "--report=" + reports));
    all.addAll(List.of(arguments));
    return of(variables, all.toArray(String[]::new));
  }

  /** Runs {@code acceptance} with exactly these arguments. */
  static LiveRun of(Map<String, String> variables, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        AcceptanceCommand.run(
            new Surroundings(
                variables,
                Path.of("").toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Interrupts.none()),
            arguments);
    return new LiveRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** One of the failed scenarios: of the command's only where no other failed. */
  Optional<Failed> firstFailed() {
    return FAILED
        .matcher(out)
        .results()
        .map(failed -> new Failed(failed.group(2), failed.group(1)))
        .min(
            Comparator.comparing((Failed failed) -> failed.feature().equals("command.feature"))
                .thenComparing(Failed::feature)
                .thenComparing(Failed::scenario));
  }
}
