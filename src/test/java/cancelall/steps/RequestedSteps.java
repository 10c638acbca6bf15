package cancelall.steps;

import cancelall.api.Outcome;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.Comparison;
import cancelall.steps.table.OrderRow;
import io.cucumber.java.en.Then;
import java.util.List;

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

  private Call accepted() {
    Call call = state.call();
    if (!(call.outcome() instanceof Outcome.Accepted)) {
      throw new AssertionError("cancelling was not requested\n" + call.evidence());
    }
    return call;
  }
}
