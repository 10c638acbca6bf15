package cancelall.steps;

import cancelall.steps.broker.Exchange;
import cancelall.steps.target.SandboxTarget;
import cancelall.steps.target.StubsTarget;
import cancelall.steps.target.Target;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import java.util.List;
import java.util.function.Supplier;

/**
 * The Cucumber plugin that says which target scenarios run on, {@code cancelall.steps.RunOn:stubs}
 * or {@code cancelall.steps.RunOn:sandbox}. It starts the target with the run and stops it after.
 *
 * <p>Cucumber gives step definitions nothing of the run they are in, and several runs share a JVM,
 * so the thread of a scenario carries its run as long as the scenario lasts.
 */
public final class RunOn implements ConcurrentEventListener {
  private static final ThreadLocal<Run> OF_THIS_SCENARIO = new ThreadLocal<>();

  private final Supplier<Target> start;
  private final boolean toFirstFailure;
  private Run run;

  /** What Cucumber calls with what stands after the colon. */
  public RunOn(String target) {
    this(byName(target), false);
  }

  private RunOn(Supplier<Target> start, boolean toFirstFailure) {
    this.start = start;
    this.toFirstFailure = toFirstFailure;
  }

  /** On a target that is started with the run. */
  public static RunOn target(Supplier<Target> start) {
    return new RunOn(start, false);
  }

  /** On a target that is started with the run; after the first failure all else is skipped. */
  public static RunOn toFirstFailure(Supplier<Target> start) {
    return new RunOn(start, true);
  }

  private static Supplier<Target> byName(String target) {
    return switch (target) {
      case "stubs" -> StubsTarget::start;
      case "sandbox" -> SandboxTarget::start;
      default -> throw new IllegalArgumentException("no such target: " + target);
    };
  }

  /** Every request that was really sent so far, with its answer. */
  List<Exchange> exchanges() {
    return run == null ? List.of() : run.exchanges();
  }

  /** The run of the scenario on this thread. */
  static Run current() {
    Run run = OF_THIS_SCENARIO.get();
    if (run == null) {
      throw new IllegalStateException(
          "no target: run with the plugin " + RunOn.class.getName() + ":stubs or :sandbox");
    }
    return run;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestRunStarted.class, event -> run = new Run(start.get()));
    publisher.registerHandlerFor(TestCaseStarted.class, event -> OF_THIS_SCENARIO.set(run));
    publisher.registerHandlerFor(TestCaseFinished.class, this::finished);
    publisher.registerHandlerFor(TestRunFinished.class, event -> run.close());
  }

  private void finished(TestCaseFinished event) {
    OF_THIS_SCENARIO.remove();
    if (toFirstFailure && event.getResult().getStatus() == Status.FAILED) {
      run.endEarly();
    }
  }
}
