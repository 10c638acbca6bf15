package cancelall.cli;

import cancelall.api.Order;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;

/** Orders as the command's own table, for whoever shows them outside a call. */
public final class OrderTable {
  private OrderTable() {}

  /** Prints the orders under their titles; nothing where there are none. */
  public static void print(List<Order> orders, PrintStream out) {
    PrintWriter writer = new PrintWriter(out);
    TableView table = new TableView(writer, new Shown(null), new Colours(false));
    orders.forEach(table::order);
    table.print();
    writer.flush();
  }
}
