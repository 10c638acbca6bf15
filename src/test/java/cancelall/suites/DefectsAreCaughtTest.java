package cancelall.suites;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.Defect;
import cancelall.sandbox.defect.Defects;
import cancelall.suites.Catch.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Shows that the features can fail: each planted defect must turn a scenario red. That they pass
 * without one is {@link SandboxSuite}'s to show.
 */
final class DefectsAreCaughtTest {
  private static final Path PUBLISHED = Path.of("features", "DEFECTS.md");
  private static final Path SEEN = Path.of("target", "cucumber", "defects.md");
  private static final String HEADER =
      "| defect | what is wrong | feature | scenario |\n|---|---|---|---|\n";
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z0-9-]+) \\| .* \\| (\\S+\\.feature) \\| (.*) \\|$");

  /** More than cores, for scenarios mostly wait. */
  private static final int AT_ONCE = 4;

  @Test
  void every_planted_defect_is_caught_by_a_scenario() throws Exception {
    String published = Files.readString(PUBLISHED);
    List<Catch> catches = run(Defects.all(), scenarios(published));

    String table = table(catches);
    System.out.println(table);
    write(published.substring(0, published.indexOf(HEADER)) + table + "\n");
    assertThat(catches).hasSizeGreaterThanOrEqualTo(30);
    assertThat(catches)
        .filteredOn(caught -> caught.scenario().isEmpty())
        .as("planted, and no scenario noticed")
        .extracting(caught -> caught.defect().name())
        .isEmpty();
  }

  @Test
  void the_published_table_has_every_defect() throws IOException {
    assertThat(scenarios(Files.readString(PUBLISHED)).keySet())
        .containsExactlyInAnyOrderElementsOf(Defects.all().stream().map(Defect::name).toList());
  }

  private static Map<String, Named> scenarios(String table) {
    return ROW.matcher(table)
        .results()
        .collect(
            Collectors.toMap(row -> row.group(1), row -> new Named(row.group(2), row.group(3))));
  }

  private static List<Catch> run(List<Defect> defects, Map<String, Named> expected)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Catch>> runs = new ArrayList<>();
      for (Defect defect : defects) {
        Optional<Named> scenario = Optional.ofNullable(expected.get(defect.name()));
        runs.add(() -> Catch.of(defect, scenario));
      }
      List<Catch> catches = new ArrayList<>();
      for (Future<Catch> run : threads.invokeAll(runs)) {
        catches.add(run.get());
      }
      return catches;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String table(List<Catch> catches) {
    String rows = catches.stream().map(DefectsAreCaughtTest::row).collect(Collectors.joining());
    long caught = catches.stream().filter(each -> each.scenario().isPresent()).count();
    return HEADER + rows + "\n%d planted, %d caught".formatted(catches.size(), caught);
  }

  private static String row(Catch each) {
    String by =
        each.scenario()
            .map(found -> found.feature() + " | " + found.scenario())
            .orElse("NO SCENARIO | ");
    return "| " + each.defect().name() + " | " + each.defect().description() + " | " + by + " |\n";
  }

  private static void write(String table) throws IOException {
    Files.createDirectories(SEEN.getParent());
    Files.writeString(SEEN, table);
    if (Boolean.getBoolean("guide.write")) {
      Files.writeString(PUBLISHED, table);
    }
  }
}
