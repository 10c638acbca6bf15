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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The second table of defects: each is planted in a sandbox that a live run reaches over HTTP, and
 * must turn that run red. {@code -Dguide.write=true} writes the table anew.
 */
@Tag("slow")
final class DefectsOnLiveTest {
  private static final Path PUBLISHED = Path.of("features", "DEFECTS-LIVE.md");
  private static final String HEADER =
      "| defect | what is wrong | feature | scenario |\n|---|---|---|---|\n";
  private static final String UNSEEN = "-";
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| .* \\| (\\S+) \\| (.*) \\|$");

  /** More than cores, for scenarios mostly wait. */
  private static final int AT_ONCE = 4;

  @TempDir private Path reports;

  @Test
  void every_defect_that_a_live_run_can_see_turns_it_red() throws Exception {
    String published = Files.readString(PUBLISHED);
    Map<String, Failed> expected =
        ROW.matcher(published)
            .results()
            .collect(
                Collectors.toMap(
                    row -> row.group(1), row -> new Failed(row.group(2), row.group(3))));
    List<String> rows = new ArrayList<>();
    for (Future<String> row : startAll(expected)) {
      rows.add(row.get());
    }
    String table = published.substring(0, published.indexOf(HEADER)) + HEADER;
    table += String.join("", rows);
    if (Boolean.getBoolean("guide.write")) {
      Files.writeString(PUBLISHED, table);
    }
    assertThat(table).isEqualTo(published);
  }

  private List<Future<String>> startAll(Map<String, Failed> expected) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<String>> runs = new ArrayList<>();
      for (Defect defect : Defects.all()) {
        runs.add(() -> row(defect, Optional.ofNullable(expected.get(defect.name()))));
      }
      return threads.invokeAll(runs);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Runs the scenario that should notice, and all of them where it does not. */
  private String row(Defect defect, Optional<Failed> expected) {
    String seenBy =
        expected
            .filter(hint -> !hint.feature().equals(UNSEEN))
            .flatMap(
                hint ->
                    run(
                        defect,
                        "features/" + hint.feature(),
                        "--name=^" + Pattern.quote(hint.scenario()) + "$"))
            .or(() -> run(defect))
            .map(failed -> failed.feature() + " | " + failed.scenario())
            .orElse(UNSEEN + " | " + expected.map(Failed::scenario).orElse("NOT SEEN"));
    return "| " + defect.name() + " | " + defect.description() + " | " + seenBy + " |\n";
  }

  private Optional<Failed> run(Defect defect, String... arguments) {
    SandboxSettings settings =
        SandboxSettings.defaults()
            .withApiKey(LiveRun.KEY)
            .withSettle(Duration.ofMillis(200))
            .withAccounts(List.of(LiveRun.ACCOUNT))
            .withForbidden(Set.of(LiveRun.FORBIDDEN))
            .withDefects(List.of(defect));
    try (Sandbox sandbox = Sandbox.start(settings)) {
      LiveRun run =
          LiveRun.at(
              LiveRun.variables(sandbox.baseUrl()), reports.resolve(defect.name()), arguments);
      if (run.exitCode() != 1) {
        return Optional.empty();
      }
      return Optional.of(
          run.firstFailed()
              .orElseGet(() -> new Failed("guard", run.err().lines().findFirst().orElse("?"))));
    }
  }
}
