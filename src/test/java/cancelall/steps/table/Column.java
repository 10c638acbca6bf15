package cancelall.steps.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A column of QA's tables of orders, and the documented field of an order that it shows. */
public enum Column {
  SYMBOL("symbol", "symbol", false),
  SIDE("side", "side", false),
  TYPE("type", "order_type", false),
  INSTRUMENT_TYPE("instrument type", "instrument_type", false),
  QUANTITY("quantity", "quantity", true),
  FILLED("filled", "filled_quantity", true),
  LEAVES("leaves", "leaves_quantity", true),
  LIMIT_PRICE("limit price", "limit_price", true),
  STOP_PRICE("stop price", "stop_price", true),
  TRAILING_OFFSET("trailing offset", "trailing_offset", true),
  LIMIT_OFFSET("limit offset", "limit_offset", true),
  AVERAGE_PRICE("average price", "average_fill_price", true),
  TIME_IN_FORCE("time in force", "time_in_force", false),
  EXPIRES("expires", "expires_at", false),
  QUEUE("queue", "queue_state", false),
  STATUS("status", "status", false);

  private final String header;
  private final String field;
  private final boolean decimal;

  Column(String header, String field, boolean decimal) {
    this.header = header;
    this.field = field;
    this.decimal = decimal;
  }

  /** The column that a table's header names. */
  public static Column of(String header) {
    return Arrays.stream(values())
        .filter(column -> column.header.equals(header))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no column \"" + header + "\"; the columns are: " + headers()));
  }

  private static String headers() {
    return Arrays.stream(values()).map(Column::header).collect(Collectors.joining(", "));
  }

  /** As QA writes it. */
  public String header() {
    return header;
  }

  /** As the API names it. */
  public String field() {
    return field;
  }

  /** Whether two texts are equal that say the same number, such as 1.0 and 1.00. */
  public boolean isDecimal() {
    return decimal;
  }
}
