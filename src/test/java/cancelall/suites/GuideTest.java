package cancelall.suites;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.DocStringArgument;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.StepArgument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The vocabulary in {@code features/README.md} is written by this test: run it with {@code
 * -Dguide.write=true} after changing a step.
 */
final class GuideTest {
  private static final Path GUIDE = Path.of("features", "README.md");
  private static final String BEGIN = "<!-- vocabulary: written by GuideTest -->\n";
  private static final String END = "<!-- end of vocabulary -->";

  /** Which chapter the steps of a class are in. */
  private static final Map<String, String> CHAPTERS = chapters();

  @Test
  void the_vocabulary_is_that_of_the_step_definitions() throws IOException {
    String guide = Files.readString(GUIDE);
    String written = withVocabulary(guide, vocabulary(DryRun.of(Path.of("features"))));
    if (Boolean.getBoolean("guide.write")) {
      Files.writeString(GUIDE, written);
    } else {
      assertThat(guide).isEqualTo(written);
    }
  }

  private static Map<String, String> chapters() {
    Map<String, String> chapters = new LinkedHashMap<>();
    chapters.put("GivenOrders", "Orders that are there");
    chapters.put("CancelSteps", "Cancelling");
    chapters.put("RequestedSteps", "What was requested");
    chapters.put("RefusedSteps", "What was not");
    chapters.put("SettlingSteps", "What becomes of orders");
    chapters.put("CommandSteps", "The command");
    chapters.put("HttpSteps", "HTTP, in contract.feature alone");
    return chapters;
  }

  private static String withVocabulary(String guide, String vocabulary) {
    int begin = guide.indexOf(BEGIN) + BEGIN.length();
    return guide.substring(0, begin) + vocabulary + guide.substring(guide.indexOf(END));
  }

  private static String vocabulary(DryRun dryRun) {
    assertThat(dryRun.defined().values())
        .allSatisfy(step -> assertThat(CHAPTERS).containsKey(steps(step.getLocation())));
    return CHAPTERS.entrySet().stream()
        .map(chapter -> chapter(chapter.getValue(), chapter.getKey(), dryRun))
        .collect(Collectors.joining());
  }

  private static String chapter(String title, String stepClass, DryRun dryRun) {
    String steps =
        dryRun.defined().values().stream()
            .filter(step -> steps(step.getLocation()).equals(stepClass))
            .sorted(Comparator.comparing(step -> step.getPattern()))
            .map(step -> entry(step.getPattern(), dryRun.used().get(step.getPattern())))
            .collect(Collectors.joining());
    return "\n### " + title + "\n\n" + steps;
  }

  /** The class of a location such as {@code cancelall.steps.CancelSteps.allAreCancelled(...)}. */
  private static String steps(String location) {
    String[] names = location.substring(0, location.indexOf('(')).split("\\.");
    return names[names.length - 2];
  }

  private static String entry(String expression, List<PickleStepTestStep> uses) {
    PickleStepTestStep shortest =
        uses.stream()
            .min(Comparator.comparingInt(use -> argument(use.getStep().getArgument()).length()))
            .orElseThrow();
    return "- **"
        + expression.replace("{", "\\{").replace("(s)", "\\(s\\)")
        + "**\n\n  ```gherkin\n  "
        + shortest.getStep().getKeyword()
        + shortest.getStep().getText()
        + "\n"
        + argument(shortest.getStep().getArgument())
        + "  ```\n\n";
  }

  private static String argument(StepArgument argument) {
    if (argument instanceof DataTableArgument table) {
      return table.cells().stream()
          .map(row -> "    | " + String.join(" | ", row.stream().map(GuideTest::cell).toList()))
          .map(row -> row + " |\n")
          .collect(Collectors.joining());
    }
    if (argument instanceof DocStringArgument text) {
      return ("\"\"\"\n" + text.getContent() + "\n\"\"\"").indent(4);
    }
    return "";
  }

  private static String cell(String cell) {
    return cell == null ? "" : cell;
  }
}
