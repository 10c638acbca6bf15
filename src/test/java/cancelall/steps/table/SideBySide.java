package cancelall.steps.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Two lists of rows as aligned text, "expected" on the left and "seen" on the right. */
final class SideBySide {
  private final List<String> lines;

  /** The lists are of one length; a null is an order that is missing on that side. */
  SideBySide(
      Collection<Column> columns,
      List<OrderRow> expected,
      List<OrderRow> seen,
      List<String> marks) {
    List<String> left = table(columns, expected);
    List<String> right = table(columns, seen);
    int width = left.get(0).length();
    lines = new ArrayList<>();
    lines.add(padded("expected", width) + "   seen");
    lines.add(left.get(0) + "   " + right.get(0));
    for (int row = 0; row < marks.size(); row++) {
      String line = left.get(row + 1) + "   " + right.get(row + 1) + " " + marks.get(row);
      lines.add(line.stripTrailing());
    }
  }

  private static List<String> table(Collection<Column> columns, List<OrderRow> rows) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Column::header).toList());
    for (OrderRow row : rows) {
      cells.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    List<Integer> widths =
        IntStream.range(0, columns.size())
            .mapToObj(i -> cells.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toList();
    return cells.stream().map(row -> line(row, widths)).toList();
  }

  private static String cell(OrderRow row, Column column) {
    return row == null ? "" : row.get(column).orElse("");
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < cells.size(); i++) {
      line.append(' ').append(padded(cells.get(i), widths.get(i))).append(" |");
    }
    return line.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
