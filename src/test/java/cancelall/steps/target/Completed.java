package cancelall.steps.target;

import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import java.util.Set;

/**
 * A row with what every order needs and the scenario has no need to say. Prices are far from any
 * market, so that the order would fill nowhere.
 */
final class Completed {
  private static final Set<String> LIMITED = Set.of("LIMIT", "STOP_LIMIT");
  private static final Set<String> STOPPED = Set.of("STOP", "STOP_LIMIT");
  private static final Set<String> TRAILING = Set.of("TRAILING_STOP", "TRAILING_STOP_LIMIT");
  private static final String LOW = "1.00";
  private static final String HIGH = "9000.00";

  private OrderRow row;

  private Completed(OrderRow row) {
    this.row = row;
  }

  static OrderRow of(OrderRow row) {
    Completed completed = new Completed(row);
    completed.fillIn();
    return completed.row;
  }

  private void fillIn() {
    fill(Column.SYMBOL, "AAPL");
    fill(Column.SIDE, "BUY");
    fill(Column.TYPE, "LIMIT");
    fill(Column.QUANTITY, "100");
    fill(Column.TIME_IN_FORCE, "DAY");
    boolean buys = row.get(Column.SIDE).orElseThrow().equals("BUY");
    String type = row.get(Column.TYPE).orElseThrow();
    if (LIMITED.contains(type)) {
      fill(Column.LIMIT_PRICE, buys ? LOW : HIGH);
    }
    if (STOPPED.contains(type)) {
      fill(Column.STOP_PRICE, buys ? HIGH : LOW);
    }
    if (TRAILING.contains(type)) {
      fill(Column.TRAILING_OFFSET, "1.00");
    }
    if (type.equals("TRAILING_STOP_LIMIT")) {
      fill(Column.LIMIT_OFFSET, "0.50");
    }
  }

  private void fill(Column column, String value) {
    if (row.get(column).isEmpty()) {
      row = row.with(column, value);
    }
  }
}
