package cancelall.suites;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepDefinition;
import io.cucumber.plugin.event.TestCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LanguageTest {
  private static final Path FEATURES = Path.of("features");
  private static final Pattern TAG_IN_GUIDE = Pattern.compile("(?m)^\\| `(@[a-z-]+)`");

  private final DryRun dryRun = DryRun.of(FEATURES);

  @Test
  void every_step_has_exactly_one_definition() {
    assertThat(dryRun.unmatched()).isEmpty();
  }

  @Test
  void every_definition_is_used_by_a_scenario() {
    assertThat(dryRun.defined().keySet()).isNotEmpty().isEqualTo(dryRun.used().keySet());
  }

  @Test
  void every_scenario_has_steps() {
    List<TestCase> empty =
        dryRun.scenarios().stream()
            .filter(
                scenario ->
                    scenario.getTestSteps().stream()
                        .noneMatch(PickleStepTestStep.class::isInstance))
            .toList();

    assertThat(dryRun.scenarios()).hasSizeGreaterThan(100);
    assertThat(empty).extracting(TestCase::getName, TestCase::getUri).isEmpty();
  }

  @Test
  void every_scenario_checks_something() {
    List<TestCase> unchecked =
        dryRun.scenarios().stream()
            .filter(
                scenario ->
                    scenario.getTestSteps().stream()
                        .filter(PickleStepTestStep.class::isInstance)
                        .map(step -> ((PickleStepTestStep) step).getStep().getKeyword().strip())
                        .noneMatch("Then"::equals))
            .toList();

    assertThat(unchecked).extracting(TestCase::getName, TestCase::getUri).isEmpty();
  }

  /** An outline without examples would vanish without a word. */
  @Test
  void every_scenario_that_is_written_is_run() {
    Set<String> run =
        dryRun.scenarios().stream()
            .map(scenario -> Path.of(scenario.getUri()).getFileName() + scenario.getKeyword())
            .collect(Collectors.toSet());
    Map<Path, Long> outlines =
        features().collect(Collectors.toMap(f -> f, f -> count(f, "(?m)^\\s*Scenario Outline:")));
    Map<Path, Long> examples =
        features().collect(Collectors.toMap(f -> f, f -> count(f, "(?m)^\\s*Examples:")));

    assertThat(run).isNotEmpty();
    outlines.forEach((file, count) -> assertThat(examples.get(file)).isGreaterThanOrEqualTo(count));
  }

  @Test
  void every_tag_is_explained_in_the_guide() {
    Set<String> tags =
        dryRun.scenarios().stream()
            .flatMap(scenario -> scenario.getTags().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> explained =
        TAG_IN_GUIDE
            .matcher(text(FEATURES.resolve("README.md")))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(tags).isEqualTo(explained);
  }

  @Test
  void only_the_contract_feature_speaks_http() {
    Set<String> http =
        dryRun.defined().values().stream()
            .filter(step -> step.getLocation().startsWith("cancelall.steps.HttpSteps"))
            .map(StepDefinition::getPattern)
            .collect(Collectors.toSet());
    Set<String> speaking =
        http.stream()
            .flatMap(pattern -> dryRun.used().getOrDefault(pattern, List.of()).stream())
            .map(step -> Path.of(step.getUri()).getFileName().toString())
            .collect(Collectors.toSet());

    assertThat(speaking).containsExactly("contract.feature");
    assertThat(features().filter(f -> !f.endsWith("contract.feature")))
        .allSatisfy(f -> assertThat(text(f)).doesNotContain("http", "/v1/", "{\"", "DELETE"));
  }

  private static Stream<Path> features() {
    try (Stream<Path> files = Files.walk(FEATURES)) {
      return files.filter(file -> file.toString().endsWith(".feature")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long count(Path file, String regex) {
    return Pattern.compile(regex).matcher(text(file)).results().count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
