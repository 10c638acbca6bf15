package cancelall.notebook;

import cancelall.api.Order;
import cancelall.cli.OrderTable;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Orders as a table.
 *
 * @param orders in the order they are shown
 */
public record OrdersView(List<Order> orders) implements View {
  /** The columns of the page, under the API's own names of the fields. */
  private static final Map<String, String> COLUMNS = columns();

  public OrdersView {
    orders = List.copyOf(orders);
  }

  @Override
  public String text() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OrderTable.print(orders, new PrintStream(bytes, false, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public String html() {
    String titles =
        COLUMNS.values().stream()
            .map(title -> "<th style=\"text-align:left\">" + title + "</th>")
            .collect(Collectors.joining());
    return orders.stream()
        .map(OrdersView::row)
        .collect(Collectors.joining("\n", "<table>\n<tr>" + titles + "</tr>\n", "\n</table>"));
  }

  private static String row(Order order) {
    return COLUMNS.keySet().stream()
        .map(field -> "<td style=\"text-align:left\">" + cell(order.text(field)) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String cell(String value) {
    return value == null ? "-" : escaped(value);
  }

  /** A text from a broker must not become markup of the page. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("symbol", "symbol");
    columns.put("side", "side");
    columns.put("order_type", "type");
    columns.put("quantity", "quantity");
    columns.put("filled_quantity", "filled");
    columns.put("leaves_quantity", "leaves");
    columns.put("limit_price", "limit price");
    columns.put("status", "status");
    columns.put("id", "id");
    return columns;
  }
}
