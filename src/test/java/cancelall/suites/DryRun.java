package cancelall.suites;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.StepDefinedEvent;
import io.cucumber.plugin.event.StepDefinition;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Matches the steps of features with their definitions, without executing any. */
final class DryRun implements ConcurrentEventListener {
  private final Map<String, StepDefinition> defined = new TreeMap<>();
  private final Map<String, List<PickleStepTestStep>> used = new TreeMap<>();
  private final List<String> unmatched = new ArrayList<>();
  private final List<TestCase> scenarios = new ArrayList<>();

  private DryRun() {}

  /** Of a feature file, or of all in a folder. */
  static DryRun of(Path features) {
    DryRun dryRun = new DryRun();
    Runtime.builder()
        .withRuntimeOptions(
            new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse(features.toUri().toString()))
                .addGlue(GluePath.parse("cancelall.steps"))
                .setDryRun()
                .build())
        .withAdditionalPlugins(dryRun)
        .build()
        .run();
    return dryRun;
  }

  /** The step definitions by their expressions. */
  Map<String, StepDefinition> defined() {
    return defined;
  }

  /** The uses of each expression, in the order of the features. */
  Map<String, List<PickleStepTestStep>> used() {
    return used;
  }

  /** Steps that no definition matches, or more than one. */
  List<String> unmatched() {
    return unmatched;
  }

  /** The scenarios, an outline's once for each example. */
  List<TestCase> scenarios() {
    return scenarios;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(
        StepDefinedEvent.class,
        event -> defined.put(event.getStepDefinition().getPattern(), event.getStepDefinition()));
    publisher.registerHandlerFor(TestStepFinished.class, this::step);
    publisher.registerHandlerFor(
        TestCaseFinished.class, event -> scenarios.add(event.getTestCase()));
  }

  private void step(TestStepFinished event) {
    if (!(event.getTestStep() instanceof PickleStepTestStep step)) {
      return;
    }
    Status status = event.getResult().getStatus();
    if (status == Status.UNDEFINED || status == Status.AMBIGUOUS) {
      unmatched.add(status + ": " + step.getStep().getText());
    } else {
      used.computeIfAbsent(step.getPattern(), pattern -> new ArrayList<>()).add(step);
    }
  }
}
