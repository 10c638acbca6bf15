package cancelall.acceptance;

import cancelall.acceptance.live.RefusedRun;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.filter.Filters;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.FeaturePathFeatureSupplier;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Which scenarios run. What selects nothing is refused, for a run of nothing looks like success.
 *
 * @param features as they were typed, {@code FEATURE[:LINE]…}; none means all
 * @param tags a tag expression, or null
 * @param name a regular expression that scenario names contain, or null
 */
record Selection(List<String> features, String tags, String name) {
  private static final Pattern WITH_LINES = Pattern.compile("(.+?)((?::\\d+)*)");

  /**
   * The options of Cucumber that select the scenarios of a target.
   *
   * @throws RefusedRun if there are none, or something typed does not exist
   */
  RuntimeOptionsBuilder options(Material material, Path folder, TargetName target) {
    List<FeatureWithLines> chosen =
        features.isEmpty()
            ? List.of(FeatureWithLines.parse(material.features().toString()))
            : features.stream().map(typed -> feature(typed, material, folder)).toList();
    chosen.forEach(this::requireScenarios);
    RuntimeOptionsBuilder options = options(chosen);
    int wanted = count(options.build());
    if (wanted == 0) {
      throw new RefusedRun("no scenario matches" + typed() + "; nothing ran");
    }
    options.addTagFilter(TagExpressionParser.parse(target.tags()));
    if (count(options.build()) == 0) {
      throw new RefusedRun(
          "none of the "
              + wanted
              + " scenarios chosen is meant for --target="
              + target
              + " ("
              + target.tags()
              + "); nothing ran");
    }
    return options;
  }

  private RuntimeOptionsBuilder options(List<FeatureWithLines> chosen) {
    RuntimeOptionsBuilder options = new RuntimeOptionsBuilder();
    chosen.forEach(options::addFeature);
    try {
      if (tags != null) {
        options.addTagFilter(TagExpressionParser.parse(tags));
      }
      if (name != null) {
        options.addNameFilter(Pattern.compile(name));
      }
    } catch (TagExpressionException wrong) {
      throw new RefusedRun("--tags is no tag expression: " + wrong.getMessage());
    } catch (PatternSyntaxException wrong) {
      throw new RefusedRun("--name is no regular expression: " + wrong.getMessage());
    }
    return options;
  }

  private static FeatureWithLines feature(String typed, Material material, Path folder) {
    Matcher parts = WITH_LINES.matcher(typed);
    if (!parts.matches()) {
      throw new RefusedRun("there is no feature \"" + typed + "\"");
    }
    Path file = folder.resolve(parts.group(1));
    if (!Files.exists(file)) {
      file = material.folder().resolve(parts.group(1));
    }
    if (!Files.exists(file)) {
      throw new RefusedRun("there is no feature " + parts.group(1));
    }
    TreeSet<Integer> lines = new TreeSet<>();
    Pattern.compile("\\d+")
        .matcher(parts.group(2))
        .results()
        .forEach(line -> lines.add(Integer.valueOf(line.group())));
    return FeatureWithLines.create(file.toUri(), lines);
  }

  private void requireScenarios(FeatureWithLines chosen) {
    if (count(new RuntimeOptionsBuilder().addFeature(chosen).build()) == 0) {
      throw new RefusedRun("there is no scenario at " + chosen);
    }
  }

  private static int count(RuntimeOptions options) {
    try {
      Filters filters = new Filters(options);
      List<Pickle> pickles =
          new FeaturePathFeatureSupplier(
                  Selection.class::getClassLoader, options, new FeatureParser(UUID::randomUUID))
              .get().stream()
                  .flatMap(feature -> feature.getPickles().stream())
                  .filter(filters)
                  .toList();
      return pickles.size();
    } catch (CucumberException unreadable) {
      throw new RefusedRun("a feature cannot be read: " + unreadable.getMessage());
    }
  }

  private String typed() {
    return (features.isEmpty() ? "" : " " + String.join(" ", features))
        + (tags == null ? "" : " --tags=" + tags)
        + (name == null ? "" : " --name=" + name);
  }
}
