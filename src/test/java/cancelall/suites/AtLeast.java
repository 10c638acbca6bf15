package cancelall.suites;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Cucumber plugin {@code cancelall.suites.AtLeast:NUMBER}: a run in which fewer scenarios
 * passed fails, so that none is green for nothing. Where scenarios are picked by hand, one is
 * enough. A scenario without steps does not count.
 */
public final class AtLeast implements ConcurrentEventListener {
  /** What picks scenarios, as system properties; the suites' own selection is not among them. */
  private static final Set<String> PICKING =
      Set.of("cucumber.features", "cucumber.filter.name", "cucumber.filter.tags");

  private final int wanted;
  private final AtomicInteger passed = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();
  private final AtomicInteger empty = new AtomicInteger();

  /** What Cucumber calls with what stands after the colon. */
  public AtLeast(String number) {
    boolean picked = PICKING.stream().anyMatch(name -> System.getProperty(name) != null);
    wanted = picked ? 1 : Integer.parseInt(number);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseFinished.class, this::count);
    publisher.registerHandlerFor(TestRunFinished.class, event -> finish());
  }

  private void count(TestCaseFinished event) {
    boolean hasSteps =
        event.getTestCase().getTestSteps().stream().anyMatch(PickleStepTestStep.class::isInstance);
    Status status = event.getResult().getStatus();
    if (!hasSteps) {
      empty.incrementAndGet();
    } else if (status == Status.PASSED) {
      passed.incrementAndGet();
    } else if (status == Status.SKIPPED) {
      skipped.incrementAndGet();
    } else {
      failed.incrementAndGet();
    }
  }

  private void finish() {
    System.out.printf(
        "%d scenarios passed, %d failed, %d skipped, %d without steps; random order, seed %s%n",
        passed.get(),
        failed.get(),
        skipped.get(),
        empty.get(),
        System.getProperty("cucumber.execution.order.random.seed", "not set"));
    if (empty.get() > 0) {
      throw new AssertionError(empty + " scenarios have no steps");
    }
    // What failed fails the build by itself, and this would stand before it.
    if (failed.get() == 0 && passed.get() < wanted) {
      throw new AssertionError(
          "only " + passed + " scenarios passed, and at least " + wanted + " had to");
    }
  }
}
