package cancelall.steps.table;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table of orders: what is said of one order. A column that is missing, and an empty
 * cell, say nothing.
 */
public record OrderRow(Map<Column, String> cells) {
  /** In a table of what is expected: the order has no such value. */
  private static final String NONE = "-";

  /** The row that says nothing. */
  public static final OrderRow NOTHING = new OrderRow(Map.of());

  public OrderRow {
    cells = Map.copyOf(cells);
  }

  /** A row as Cucumber gives it, with null for an empty cell. */
  public static OrderRow of(Map<String, String> entry) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    entry.forEach(
        (header, cell) -> {
          Column column = Column.of(header);
          if (cell != null && !cell.isBlank()) {
            cells.put(column, cell.strip());
          }
        });
    return new OrderRow(cells);
  }

  /** A row that says one thing. */
  public static OrderRow of(Column column, String cell) {
    return new OrderRow(Map.of(column, cell));
  }

  public Optional<String> get(Column column) {
    return Optional.ofNullable(cells.get(column));
  }

  /** This row, saying something more. */
  public OrderRow with(Column column, String cell) {
    Map<Column, String> more = new EnumMap<>(Column.class);
    more.putAll(cells);
    more.put(column, cell);
    return new OrderRow(more);
  }

  /** Whether all that this row says is true of an order that is shown as the other one. */
  public boolean describes(OrderRow seen) {
    return cells.keySet().stream().allMatch(column -> agrees(column, seen));
  }

  private boolean agrees(Column column, OrderRow seen) {
    String expected = cells.get(column);
    String found = seen.cells.get(column);
    if (expected.equals(NONE) || found == null) {
      return expected.equals(NONE) && found == null;
    }
    return column.isDecimal() ? sameNumber(expected, found) : expected.equals(found);
  }

  private static boolean sameNumber(String expected, String found) {
    try {
      return new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
    } catch (NumberFormatException notDecimal) {
      return false;
    }
  }
}
