package cancelall.cli;

import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders as an aligned table. Columns are as wide as the orders seen so far need, a page at a time,
 * so that an answer of any length can be shown as it comes.
 */
final class TableView implements ResultView {
  private static final int PAGE = 500;

  private final PrintWriter out;
  private final Shown shown;
  private final Colours colours;
  private final List<List<String>> page = new ArrayList<>();
  private final int[] widths = new int[OrderRow.TITLES.size()];
  private boolean titled;
  private boolean became;

  TableView(PrintWriter out, Shown shown, Colours colours) {
    this.out = out;
    this.shown = shown;
    this.colours = colours;
  }

  @Override
  public void order(Order order) {
    page.add(OrderRow.of(order, shown));
    if (page.size() == PAGE) {
      print();
    }
  }

  @Override
  public void waiting() {
    print();
  }

  @Override
  public void became(Order order) {
    if (!became) {
      became = true;
      titled = false;
      out.print("\n" + colours.bold("What became of them:") + "\n");
    }
    order(order);
  }

  @Override
  public void end(Outcome outcome, String sentence) {
    print();
    if (outcome.kind() == OutcomeKind.ACCEPTED) {
      out.print("\n" + colours.good(sentence) + "\n");
    } else if (outcome.kind() == OutcomeKind.NOTHING_OPEN) {
      out.print(colours.careful(sentence) + "\n");
    }
    out.flush();
  }

  @Override
  public boolean showsSentence() {
    return true;
  }

  /** Prints what is gathered, under the titles where they were not printed yet. */
  void print() {
    if (page.isEmpty()) {
      return;
    }
    widen(OrderRow.TITLES);
    page.forEach(this::widen);
    if (!titled) {
      titled = true;
      out.print(colours.bold(line(OrderRow.TITLES)) + "\n");
    }
    page.forEach(row -> out.print(line(row) + "\n"));
    page.clear();
    out.flush();
  }

  private void widen(List<String> row) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], row.get(i).codePointCount(0, row.get(i).length()));
    }
  }

  private String line(List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      String pad = " ".repeat(widths[i] - cell.codePointCount(0, cell.length()));
      line.append(OrderRow.isNumber(i) ? pad + cell : cell + pad).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
