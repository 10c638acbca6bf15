package cancelall.steps;

import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.Comparison;
import cancelall.steps.table.OrderRow;
import cancelall.steps.target.Ending;
import cancelall.steps.target.Placed;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Steps about what becomes of orders afterwards, always read back from the broker. */
public final class SettlingSteps {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(15);

  private static final Set<String> OVER = Set.of("CANCELED", "FILLED");

  private final State state;

  public SettlingSteps(State state) {
    this.state = state;
  }

  @Given("the {symbol} order will fill before its cancel arrives")
  public void willFill(String symbol) {
    state.steer(state.placed(symbol), Ending.FILLS);
  }

  @Given("the cancel of the {symbol} order will be refused")
  public void willBeRefused(String symbol) {
    state.steer(state.placed(symbol), Ending.REFUSED);
  }

  @Given("the cancel of the {symbol} order will never be heard of")
  public void willStayPending(String symbol) {
    state.steer(state.placed(symbol), Ending.STAYS_PENDING);
  }

  @Then("every order was reported by one of the calls alone")
  public void everyOrderWasReportedOnce() {
    List<String> placed = state.placed().stream().map(Placed::id).sorted().toList();
    List<String> reported =
        state.calls().stream()
            .flatMap(call -> call.reported().stream())
            .map(SeenOrder::id)
            .sorted()
            .toList();
    if (!reported.equals(placed)) {
      throw new AssertionError(
          "placed were  " + placed + "\nreported were " + reported + state.lastEvidence());
    }
  }

  @Then("within {int} second(s) the orders are:")
  public void withinSecondsTheOrdersAre(int seconds, List<OrderRow> expected) {
    await(seconds, expected, state.placed());
  }

  @Then("within {int} second(s) every order is {status}")
  public void withinSecondsEveryOrderIs(int seconds, String status) {
    List<Placed> placed = state.placed();
    await(
        seconds,
        placed.stream().map(order -> named(order).with(Column.STATUS, status)).toList(),
        placed);
  }

  @Then("within {int} second(s) the {symbol} order is {status}")
  public void withinSecondsTheOrderIs(int seconds, String symbol, String status) {
    Placed order = state.placed(symbol);
    await(seconds, List.of(named(order).with(Column.STATUS, status)), List.of(order));
  }

  @Then("the {symbol} order is still {status}")
  public void theOrderIsStill(String symbol, String status) {
    withinSecondsTheOrderIs(0, symbol, status);
  }

  @Then("the broker says why the {symbol} order works on")
  public void theBrokerSaysWhy(String symbol) {
    Placed order = state.placed(symbol);
    SeenOrder seen = state.broker().order(order.account(), order.id());
    if (seen.text("details").filter(details -> details.length() > "[\"\"]".length()).isEmpty()) {
      throw new AssertionError("details should say why: " + seen);
    }
  }

  private static OrderRow named(Placed order) {
    return OrderRow.of(Column.SYMBOL, order.symbol());
  }

  /** Looks again and again until the orders are as expected, or the time is over. */
  private void await(int seconds, List<OrderRow> expected, List<Placed> orders) {
    Instant deadline = Instant.now().plusSeconds(seconds);
    while (true) {
      List<OrderRow> seen =
          orders.stream()
              .map(order -> state.broker().order(order.account(), order.id()).row())
              .toList();
      Comparison comparison = new Comparison(expected, seen);
      if (comparison.agrees()) {
        requireSameInList(orders);
        return;
      }
      if (!Instant.now().isBefore(deadline)) {
        throw new AssertionError(
            "after "
                + seconds
                + " seconds the orders are not as expected\n"
                + comparison.sideBySide()
                + state.lastEvidence());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  /** An order that is over is so in the list of all orders, too. */
  private void requireSameInList(List<Placed> orders) {
    Snapshot listed = state.look();
    for (Placed order : orders) {
      SeenOrder alone = state.broker().order(order.account(), order.id());
      String status = listed.order(order.id()).map(SeenOrder::status).orElse("not there");
      if (OVER.contains(alone.status()) && !alone.status().equals(status)) {
        throw new AssertionError(
            "in the list of all orders this one is "
                + status
                + ": "
                + alone
                + state.lastEvidence());
      }
    }
  }
}
