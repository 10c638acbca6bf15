package cancelall.steps;

import cancelall.api.Outcome;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.Comparison;
import cancelall.steps.table.OrderRow;
import io.cucumber.java.en.Then;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Steps about a cancel-all that the broker accepted. */
public final class RequestedSteps {
  private final State state;
  private final Effect effect;

  public RequestedSteps(State state, Effect effect) {
    this.state = state;
    this.effect = effect;
  }

  @Then("cancelling is requested for exactly:")
  public void requestedForExactly(List<OrderRow> expected) {
    Call call = accepted();
    Comparison comparison =
        new Comparison(expected, call.reported().stream().map(SeenOrder::row).toList());
    if (!comparison.agrees()) {
      throw new AssertionError(
          "cancelling was requested for other orders than expected\n"
              + comparison.sideBySide()
              + "\n"
              + call.evidence());
    }
    effect.isThatOnlyReportedOrdersAreBeingCancelled(call);
  }

  @Then("cancelling is requested for exactly {symbols}")
  public void requestedForExactlySymbols(List<String> symbols) {
    requestedForExactly(
        symbols.stream().map(symbol -> OrderRow.of(Column.SYMBOL, symbol)).toList());
  }

  @Then("cancelling is requested for all {int} orders")
  public void requestedForAll(int count) {
    requestedForExactly(Collections.nCopies(count, OrderRow.NOTHING));
  }

  @Then("the orders say when they were changed")
  public void theOrdersSayWhenTheyWereChanged() {
    Call call = accepted();
    for (SeenOrder order : call.reported()) {
      SeenOrder before = call.before().order(order.id()).orElseThrow();
      boolean wholeSeconds = order.updatedAt().getNano() == 0 && before.updatedAt().getNano() == 0;
      boolean later = order.updatedAt().isAfter(before.updatedAt());
      if (!later && !(wholeSeconds && order.updatedAt().equals(before.updatedAt()))) {
        throw new AssertionError(
            "updated_at should be later than " + before.updatedAt() + ": " + order);
      }
    }
  }

  @Then("the other orders are still open")
  public void theOtherOrdersAreStillOpen() {
    Set<String> reported =
        accepted().reported().stream().map(SeenOrder::id).collect(Collectors.toSet());
    stillOpen(order -> !reported.contains(order.id()));
  }

  @Then("all orders are still open")
  public void allOrdersAreStillOpen() {
    stillOpen(order -> true);
  }

  /** Of all accounts: an order that a Given placed as open must be open. */
  private void stillOpen(Predicate<SeenOrder> meant) {
    if (!state.target().remembers()) {
      throw new IllegalArgumentException("the stubs cannot tell: drop @stubs, or this step");
    }
    Snapshot now = state.look();
    List<SeenOrder> gone =
        state.call().before().all().filter(SeenOrder::isOpen).filter(meant).toList().stream()
            .map(before -> now.order(before.id()).orElse(before))
            .filter(after -> !after.isOpen())
            .toList();
    if (!gone.isEmpty()) {
      throw new AssertionError(
          "these orders are no longer open: " + gone + "\n" + state.call().evidence());
    }
  }

  private Call accepted() {
    Call call = state.call();
    if (!(call.outcome() instanceof Outcome.Accepted)) {
      throw new AssertionError("cancelling was not requested\n" + call.evidence());
    }
    return call;
  }
}
