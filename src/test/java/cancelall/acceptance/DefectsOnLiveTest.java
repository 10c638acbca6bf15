package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.LiveRun.Failed;
import cancelall.sandbox.Defect;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.defect.Defects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The second table of defects: each is planted in a sandbox that a live run reaches over HTTP, and
 * must turn that run red. Runs without a defect stand before, between and after them, and must be
 * green: a scenario that fails anyway shows nothing. {@code -Dguide.write=true} writes the table
 * anew.
 */
@Tag("slow")
final class DefectsOnLiveTest {
  private static final Path PUBLISHED = Path.of("features", "DEFECTS-LIVE.md");
  private static final Path ON_SANDBOX = Path.of("features", "DEFECTS.md");
  private static final String HEADER =
      "| defect | what is wrong | feature | scenario |\n|---|---|---|---|\n";
  private static final String UNSEEN = "-";
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| .* \\| (\\S+) \\| (.*) \\|$");

  /** As many as cores: a run that starves shows nothing of the broker. */
  private static final int AT_ONCE = 2;

  private static final int BETWEEN_CONTROLS = 25;

  @TempDir private Path reports;

  @Test
  void every_defect_that_a_live_run_can_see_turns_it_red() throws Exception {
    String published = Files.readString(PUBLISHED);
    Map<String, Failed> expected = rows(published);
    Map<String, Failed> onSandbox = rows(Files.readString(ON_SANDBOX));
    requireGreen("before");
    List<String> rows = new ArrayList<>();
    for (Future<String> row : startAll(expected, onSandbox)) {
      rows.add(row.get());
    }
    requireGreen("after");
    rows.removeIf(String::isEmpty);
    String table = published.substring(0, published.indexOf(HEADER)) + HEADER;
    table += String.join("", rows);
    if (Boolean.getBoolean("guide.write")) {
      Files.writeString(PUBLISHED, table);
    } else {
      assertThat(table).isEqualTo(published);
    }
  }

  private static Map<String, Failed> rows(String table) {
    return ROW.matcher(table)
        .results()
        .collect(
            Collectors.toMap(row -> row.group(1), row -> new Failed(row.group(2), row.group(3))));
  }

  private List<Future<String>> startAll(Map<String, Failed> expected, Map<String, Failed> onSandbox)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<String>> runs = new ArrayList<>();
      for (Defect defect : Defects.all()) {
        List<Failed> hints =
            Stream.of(expected, onSandbox)
                .map(table -> table.get(defect.name()))
                .filter(hint -> hint != null && hint.feature().endsWith(".feature"))
                .toList();
        Failed unseen = expected.getOrDefault(defect.name(), new Failed(UNSEEN, "NOT SEEN"));
        runs.add(() -> row(defect, hints, unseen));
        if (runs.size() % BETWEEN_CONTROLS == 0) {
          String where = "beside " + defect.name();
          runs.add(() -> requireGreen(where));
        }
      }
      return threads.invokeAll(runs);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs the scenarios that should notice, and all of them where they do not. */
  private String row(Defect defect, List<Failed> hints, Failed unseen) {
    Optional<Failed> seenBy = Optional.empty();
    for (Failed hint : hints) {
      seenBy =
          seenBy.or(
              () ->
                  run(
                      List.of(defect),
                      "features/" + hint.feature(),
                      "--name=^" + Pattern.quote(hint.scenario()) + "$"));
    }
    Failed seen = seenBy.or(() -> run(List.of(defect))).orElse(unseen);
    String row =
        "| %s | %s | %s | %s |%n"
            .formatted(defect.name(), defect.description(), seen.feature(), seen.scenario());
    System.out.print(row);
    return row;
  }

  /** All scenarios without a defect; gives no row. */
  private String requireGreen(String where) {
    assertThat(run(List.of())).as("red without a defect, " + where).isEmpty();
    return "";
  }

  private Optional<Failed> run(List<Defect> defects, String... arguments) {
    SandboxSettings settings =
        SandboxSettings.defaults()
            .withApiKey(LiveRun.KEY)
            .withSettle(Duration.ofMillis(200))
            .withAccounts(List.of(LiveRun.ACCOUNT))
            .withForbidden(Set.of(LiveRun.FORBIDDEN))
            .withDefects(defects);
    try (Sandbox sandbox = Sandbox.start(settings)) {
      LiveRun run =
          LiveRun.at(
              LiveRun.variables(sandbox.baseUrl()),
              reports.resolve(String.valueOf(sandbox.baseUrl().getPort())),
              arguments);
      if (run.exitCode() != 1) {
        // Nothing but a selection that is skipped on live may be refused.
        assertThat(run.exitCode()).as(run.err()).isIn(arguments.length == 0 ? 0 : 2, 0);
        return Optional.empty();
      }
      if (defects.isEmpty()) {
        System.out.println(run.out() + run.err());
      }
      return Optional.of(
          run.firstFailed()
              .orElseGet(
                  () ->
                      new Failed(
                          "guard",
                          run.err().lines().findFirst().orElse("?").replaceFirst(":$", ""))));
    }
  }
}
