package cancelall.steps;

import cancelall.steps.table.OrderRow;
import io.cucumber.java.en.Given;
import java.util.List;

/** Steps that bring orders about. */
public final class GivenOrders {
  private final State state;

  public GivenOrders(State state) {
    this.state = state;
  }

  @Given("these open orders:")
  public void theseOpenOrders(List<OrderRow> rows) {
    state.place(state.accounts().mine(), rows);
  }
}
