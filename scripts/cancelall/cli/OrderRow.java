package cancelall.cli;

import cancelall.api.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An order as the cells of a table. */
final class OrderRow {
  static final List<String> TITLES =
      List.of(
          "SYMBOL",
          "SIDE",
          "TYPE",
          "QUANTITY",
          "FILLED",
          "LEAVES",
          "PRICE",
          "TIME IN FORCE",
          "STATUS",
          "ID");

  private static final Set<Integer> NUMBERS = Set.of(3, 4, 5, 6);

  private OrderRow() {}

  /** Whether a column holds numbers, which are aligned to the right. */
  static boolean isNumber(int column) {
    return NUMBERS.contains(column);
  }

  static List<String> of(Order order, Shown shown) {
    return List.of(
        cell(order.symbol(), shown),
        cell(order.side(), shown),
        cell(order.orderType(), shown),
        cell(order.text("quantity"), shown),
        cell(order.text("filled_quantity"), shown),
        cell(order.text("leaves_quantity"), shown),
        shown.text(price(order)),
        cell(order.text("time_in_force"), shown),
        cell(order.status(), shown),
        cell(order.id(), shown));
  }

  private static String cell(String value, Shown shown) {
    return value == null ? "-" : shown.text(value);
  }

  /** All that says at which price an order trades: limit, stop and trailing offset. */
  private static String price(Order order) {
    List<String> parts = new ArrayList<>();
    add(parts, "", order.text("limit_price"), "");
    add(parts, "stop ", order.text("stop_price"), "");
    String offsetType = order.text("trailing_offset_type");
    add(parts, "trail ", order.text("trailing_offset"), "BPS".equals(offsetType) ? " bps" : "");
    return parts.isEmpty() ? "-" : String.join(" ", parts);
  }

  private static void add(List<String> parts, String before, String value, String after) {
    if (value != null) {
      parts.add(before + value + after);
    }
  }
}
