package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is selected, what is said, what is left behind, and the exit code. */
class AcceptanceCommandTest {
  private static final String ORDERS =
      """
          Given these open orders:
            | symbol | side | type  | quantity | filled |
            | AAPL   | BUY  | LIMIT | 100      | 50     |
            | MSFT   | SELL | LIMIT | 200      | 0      |
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--tags=@typo | no scenario matches --tags=@typo; nothing ran",
        "--name=nobody-is-called-so | no scenario matches",
        "--tags=(@stubs | no tag expression",
        "--name=( | no regular expression",
        "features/missing.feature | there is no feature features/missing.feature",
        "features/settling.feature:1000000 | there is no scenario at",
        "--tags=@needs-any-order | none of the",
        "--target=production | --target",
        "--typo | --typo"
      })
  void what_selects_nothing_is_refused(String argument, String said) {
    LiveRun run = run(argument);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(said);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void one_line_of_a_feature_runs_alone_and_leaves_all_reports() throws IOException {
    Path feature = feature("Scenario: of both\n" + ORDERS + when("BUY", "AAPL"));
    LiveRun run = run(feature + ":3");
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("--seed=", "1 passed, 0 failed, 0 skipped");
    for (String report :
        List.of("report.html", "junit.xml", "messages.ndjson", "cucumber.json", "timeline")) {
      assertThat(folder.resolve("reports").resolve(report)).exists();
    }
    assertThat(Files.readString(folder.resolve("reports/coverage.html")))
        .contains("<code>BUY</code></td><td class=\"seen\">", "of both", "class=\"gap\"");
  }

  @Test
  void a_failure_shows_both_sides_and_the_request_id() throws IOException {
    Path feature = feature("Scenario: of the wrong side\n" + ORDERS + when("BUY", "MSFT"));
    LiveRun run = run(feature.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAILED  of the wrong side  (a.feature:3)")
        .contains("Then cancelling is requested for exactly MSFT")
        .contains("expected", "seen", "request id  ")
        .contains("0 passed, 1 failed, 0 skipped");
  }

  @ParameterizedTest
  @CsvSource({"'', it has no steps", "'    Given a step that nobody wrote', there is no such step"})
  void a_scenario_that_proves_nothing_fails(String steps, String said) throws IOException {
    LiveRun run = run(feature("Scenario: of nothing\n" + steps + "\n").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(said);
  }

  @Test
  void the_key_is_masked_wherever_it_turns_up() throws IOException {
    String scenario = "Scenario: " + LiveRun.KEY + "\n" + ORDERS + when("BUY", "MSFT");
    LiveRun run = run(feature(scenario).toString());
    assertThat(run.out() + run.err()).contains("***").doesNotContain(LiveRun.KEY);
    try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                      .as("%s", file)
                      .doesNotContain(LiveRun.KEY));
    }
  }

  private static String when(String side, String symbols) {
    return "    When all open "
        + side
        + " orders are cancelled\n    Then cancelling is requested for exactly "
        + symbols
        + "\n";
  }

  private Path feature(String scenario) throws IOException {
    Path file = folder.resolve("a.feature");
    return Files.writeString(file, "Feature: one\n  @stubs\n  " + scenario);
  }

  private LiveRun run(String argument) {
    Map<String, String> key = Map.of("CLEAR_STREET_API_KEY", LiveRun.KEY);
    String report = "--report=" + folder.resolve("reports");
    return argument.startsWith("--target")
        ? LiveRun.of(key, argument, report)
        : LiveRun.of(key, "--target=stubs", argument, report);
  }
}
