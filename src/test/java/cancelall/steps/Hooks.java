package cancelall.steps;

import cancelall.contract.Contract;
import cancelall.contract.Violation;
import cancelall.steps.broker.Exchange;
import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** What happens around every scenario. */
public final class Hooks {
  private final State state;

  public Hooks(State state) {
    this.state = state;
  }

  @Before
  public void begin(Scenario scenario) throws IOException {
    if (RunOn.current().isOver()) {
      throw new TestAbortedException("the run is over");
    }
    RunOn.current()
        .target()
        .unmetNeed(scenario.getSourceTagNames())
        .ifPresent(
            reason -> {
              throw new TestAbortedException(reason);
            });
    state.begin(scenario.getName());
  }

  /** Whatever a scenario is about, no answer in it may break the contract. */
  @After(order = 20_000)
  public void end() {
    List<Exchange> exchanges = state.end();
    List<Violation> violations = exchanges.stream().flatMap(e -> check(e).stream()).toList();
    if (!violations.isEmpty()) {
      throw new AssertionError(
          violations.stream()
              .map(Violation::toString)
              .collect(Collectors.joining("\n", "an answer breaks the contract:\n", "")));
    }
  }

  /** Runs after {@link #end}, and even if that fails. */
  @After(order = 10_000)
  public void giveBack() {
    state.giveBack();
  }

  private static List<Violation> check(Exchange exchange) {
    return Contract.documented()
        .check(exchange.method(), exchange.target(), exchange.status(), exchange.body());
  }
}
