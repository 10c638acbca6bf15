package cancelall.cli;

import cancelall.api.Order;
import cancelall.api.Outcome;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma-separated values (RFC 4180) under a header line, the API's own field names. With {@code
 * --wait} the rows say what became of the orders; one of which nothing was heard, as it came back.
 */
final class CsvView implements ResultView {
  static final List<String> COLUMNS =
      List.of(
          "account_id",
          "id",
          "client_order_id",
          "symbol",
          "instrument_id",
          "instrument_type",
          "side",
          "order_type",
          "quantity",
          "filled_quantity",
          "leaves_quantity",
          "limit_price",
          "stop_price",
          "average_fill_price",
          "time_in_force",
          "status",
          "venue",
          "created_at",
          "updated_at");

  private final PrintWriter out;
  private final Shown shown;
  private final boolean waits;
  private final Map<String, String> awaited = new LinkedHashMap<>();
  private boolean begun;

  CsvView(PrintWriter out, Shown shown, boolean waits) {
    this.out = out;
    this.shown = shown;
    this.waits = waits;
  }

  @Override
  public void order(Order order) {
    if (waits) {
      awaited.put(order.id(), row(order));
    } else {
      begin();
      out.print(row(order));
    }
  }

  @Override
  public void became(Order order) {
    begin();
    awaited.remove(order.id());
    out.print(row(order));
  }

  private String row(Order order) {
    StringBuilder line = new StringBuilder(256);
    for (String column : COLUMNS) {
      if (line.length() > 0 || column != COLUMNS.get(0)) {
        line.append(',');
      }
      String value = order.text(column);
      line.append(value == null ? "" : quoted(shown.text(value)));
    }
    return line.append('\n').toString();
  }

  @Override
  public void end(Outcome outcome, String sentence) {
    begin();
    awaited.values().forEach(out::print);
    out.flush();
  }

  private void begin() {
    if (!begun) {
      begun = true;
      out.print(String.join(",", COLUMNS) + "\n");
    }
  }

  private static String quoted(String value) {
    boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0;
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
