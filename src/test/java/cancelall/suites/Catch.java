package cancelall.suites;

import cancelall.sandbox.Defect;
import cancelall.steps.RunOn;
import cancelall.steps.target.SandboxTarget;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which scenario notices what a sandbox does wrong: the first that fails, in the order of the
 * files, with nothing beside it.
 *
 * @param defect what was planted
 * @param scenario the one that failed; empty when every scenario passed
 */
record Catch(Defect defect, Optional<Named> scenario) {

  /** A scenario by its file and its name, an outline's with the values of its example. */
  record Named(String feature, String scenario) {}

  /** Runs the scenario that is expected to notice, and all of them where it does not. */
  static Catch of(Defect defect, Optional<Named> expected) {
    return expected
        .flatMap(hint -> firstFailure(List.of(defect), hint::equals))
        .or(() -> firstFailure(List.of(defect), any -> true))
        .map(found -> new Catch(defect, Optional.of(found)))
        .orElseGet(() -> new Catch(defect, Optional.empty()));
  }

  private static Optional<Named> firstFailure(List<Defect> defects, Predicate<Named> wanted) {
    Failures failures = new Failures();
    Runtime.builder()
        .withRuntimeOptions(
            new RuntimeOptionsBuilder()
                .addFeature(FeatureWithLines.parse("features"))
                .addGlue(GluePath.parse("cancelall.steps"))
                .addTagFilter(TagExpressionParser.parse("not @stubs-only"))
                .setPickleOrder(
                    pickles ->
                        pickles.stream()
                            .filter(p -> wanted.test(named(p.getUri(), p.getName())))
                            .toList())
                .build())
        .withAdditionalPlugins(
            RunOn.toFirstFailure(() -> SandboxTarget.startWith(defects)), failures)
        .build()
        .run();
    return failures.found.stream().findFirst();
  }

  private static Named named(URI feature, String scenario) {
    return new Named(Path.of(feature).getFileName().toString(), scenario);
  }

  private static final class Failures implements ConcurrentEventListener {
    private final List<Named> found = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
      publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    }

    private void finished(TestCaseFinished event) {
      if (event.getResult().getStatus() == Status.FAILED) {
        found.add(named(event.getTestCase().getUri(), event.getTestCase().getName()));
      }
    }
  }
}
