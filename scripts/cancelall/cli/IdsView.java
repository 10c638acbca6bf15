package cancelall.cli;

import cancelall.api.Order;
import cancelall.api.Outcome;
import java.io.PrintWriter;

/** One order id a line. */
record IdsView(PrintWriter out, Shown shown) implements ResultView {
  @Override
  public void order(Order order) {
    if (order.id() != null) {
      out.print(shown.text(order.id()));
      out.print('\n');
    }
  }

  @Override
  public void end(Outcome outcome, String sentence) {
    out.flush();
  }
}
