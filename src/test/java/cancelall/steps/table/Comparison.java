package cancelall.steps.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rows that are expected, held against rows that were seen: each must describe exactly one of them,
 * in any order.
 */
public final class Comparison {
  private static final int NOBODY = -1;

  private final List<OrderRow> expected;
  private final List<OrderRow> seen;

  /** Which expected row each seen row was given to. */
  private final int[] owner;

  public Comparison(List<OrderRow> expected, List<OrderRow> seen) {
    this.expected = List.copyOf(expected);
    this.seen = List.copyOf(seen);
    this.owner = new int[seen.size()];
    Arrays.fill(owner, NOBODY);
    for (int row = 0; row < expected.size(); row++) {
      assign(row, new boolean[seen.size()]);
    }
  }

  /** Kuhn's augmenting paths: a row that says little leaves the choice to one that says more. */
  private boolean assign(int row, boolean[] tried) {
    for (int candidate = 0; candidate < seen.size(); candidate++) {
      if (!tried[candidate] && expected.get(row).describes(seen.get(candidate))) {
        tried[candidate] = true;
        if (owner[candidate] == NOBODY || assign(owner[candidate], tried)) {
          owner[candidate] = row;
          return true;
        }
      }
    }
    return false;
  }

  /** Whether every row found its order and no order is left over. */
  public boolean agrees() {
    return expected.size() == seen.size() && Arrays.stream(owner).noneMatch(row -> row == NOBODY);
  }

  /** Both as tables side by side, each order beside the row that describes it. */
  public String sideBySide() {
    List<OrderRow> left = new ArrayList<>();
    List<OrderRow> right = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (int row = 0; row < expected.size(); row++) {
      OrderRow found = seenBy(row);
      left.add(expected.get(row));
      right.add(found);
      marks.add(found == null ? "missing" : "");
    }
    for (int candidate = 0; candidate < seen.size(); candidate++) {
      if (owner[candidate] == NOBODY) {
        left.add(null);
        right.add(seen.get(candidate));
        marks.add("not expected");
      }
    }
    return new SideBySide(shown(), left, right, marks).toString();
  }

  private OrderRow seenBy(int row) {
    for (int candidate = 0; candidate < owner.length; candidate++) {
      if (owner[candidate] == row) {
        return seen.get(candidate);
      }
    }
    return null;
  }

  /** What is expected decides what is shown, and what names an order is always shown. */
  private Set<Column> shown() {
    Set<Column> columns = EnumSet.of(Column.SYMBOL, Column.SIDE, Column.TYPE, Column.STATUS);
    expected.forEach(row -> columns.addAll(row.cells().keySet()));
    return columns;
  }
}
