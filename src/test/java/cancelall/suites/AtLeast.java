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
  private final AtomicInteger others = new AtomicInteger();

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
    boolean counts = hasSteps && event.getResult().getStatus() == Status.PASSED;
    (counts ? passed : others).incrementAndGet();
  }

  private void finish() {
    System.out.printf(
        "%d scenarios passed, %d did not, at least %d had to; random order, seed %s%n",
        passed.get(),
        others.get(),
        wanted,
        System.getProperty("cucumber.execution.order.random.seed", "not set"));
    if (others.get() == 0 && passed.get() < wanted) {
      throw new AssertionError(
          "only " + passed + " scenarios ran, and at least " + wanted + " had to");
    }
  }
}
