package cancelall.broker;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An order as JSON text, to be varied field by field.
 *
 * @param fields the JSON of each value, by name
 */
public record OrderText(Map<String, String> fields) {
  public static final String AAPL_INSTRUMENT = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";
  public static final String MSFT_INSTRUMENT = "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9";
  public static final String AAPL_ID = "019c0b48-b8fb-700d-8c5e-931d54555f54";
  public static final String MSFT_ID = "019c0b49-03af-70d1-8eeb-d69836c9840b";

  /** The first order of the page's example. */
  public static OrderText aapl() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("account_id", "19816");
    fields.put("average_fill_price", quoted("149.95"));
    fields.put("created_at", quoted("2025-10-31T13:30:00.000000000Z"));
    fields.put("filled_quantity", quoted("50"));
    fields.put("id", quoted(AAPL_ID));
    fields.put("instrument_id", quoted(AAPL_INSTRUMENT));
    fields.put("instrument_type", quoted("COMMON_STOCK"));
    fields.put("leaves_quantity", quoted("50"));
    fields.put("limit_price", quoted("150.00"));
    fields.put("order_type", quoted("LIMIT"));
    fields.put("quantity", quoted("100"));
    fields.put("side", quoted("BUY"));
    fields.put("status", quoted("PENDING_CANCEL"));
    fields.put("stop_price", "null");
    fields.put("symbol", quoted("AAPL"));
    fields.put("time_in_force", quoted("DAY"));
    fields.put("updated_at", quoted("2025-10-31T14:15:00.000000000Z"));
    return new OrderText(fields);
  }

  /** The second order of the page's example. */
  public static OrderText msft() {
    return aapl()
        .with("average_fill_price", "null")
        .with("created_at", quoted("2025-10-31T14:00:00.000000000Z"))
        .with("filled_quantity", quoted("0"))
        .with("id", quoted(MSFT_ID))
        .with("instrument_id", quoted(MSFT_INSTRUMENT))
        .with("leaves_quantity", quoted("200"))
        .with("limit_price", quoted("450.00"))
        .with("quantity", quoted("200"))
        .with("side", quoted("SELL"))
        .with("symbol", quoted("MSFT"));
  }

  /** This order with one field as the given JSON. */
  public OrderText with(String field, String json) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.put(field, json);
    return new OrderText(changed);
  }

  /** This order without a field. */
  public OrderText without(String field) {
    Map<String, String> changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new OrderText(changed);
  }

  /** A text as JSON; it must hold nothing that JSON escapes. */
  public static String quoted(String text) {
    return '"' + text + '"';
  }

  /** The order as JSON, on one line. */
  public String json() {
    return fields.entrySet().stream()
        .map(field -> quoted(field.getKey()) + ":" + field.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }
}
