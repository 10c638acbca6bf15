package cancelall.steps.target;

import cancelall.acceptance.live.LiveSettings;
import cancelall.acceptance.live.Placing;
import cancelall.acceptance.live.UnplaceableOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.Set;

/** A row of a scenario, made a submission that fills nowhere. */
final class LiveOrder {
  private static final Set<String> STOPPED = Set.of("STOP", "STOP_LIMIT");
  private static final Set<String> TRAILING = Set.of("TRAILING_STOP", "TRAILING_STOP_LIMIT");
  private static final Set<String> PLAIN_TYPES = Set.of("LIMIT", "STOP");
  private static final Set<String> PLAIN_SIDES = Set.of("BUY", "SELL");
  private static final Set<String> RESTING = Set.of("DAY", "GOOD_TILL_CANCEL", "GOOD_TILL_DATE");

  private final OrderRow row;
  private final Placing placing;
  private final JsonObject json = new JsonObject();

  private LiveOrder(OrderRow row, Placing placing) {
    this.row = row;
    this.placing = placing;
  }

  /**
   * Completes the row by the settings.
   *
   * @throws UnplaceableOrder if no live broker can be made to have it, or it might fill
   */
  static LiveOrder of(OrderRow row, LiveSettings settings) {
    String symbol = row.get(Column.SYMBOL).orElse("AAPL");
    Placing placing =
        settings
            .placing(symbol)
            .orElseThrow(
                () -> new UnplaceableOrder("the settings file has no instrument " + symbol));
    LiveOrder order = new LiveOrder(row.with(Column.SYMBOL, placing.symbol()), placing);
    order.refuseWhatOnlyHappens();
    order.write();
    return order;
  }

  private void refuseWhatOnlyHappens() {
    String status = cell(Column.STATUS, "NEW");
    boolean filled = new BigDecimal(cell(Column.FILLED, "0")).signum() != 0;
    if (!status.equals("NEW") || filled || row.get(Column.QUEUE).isPresent()) {
      throw new UnplaceableOrder("a live broker cannot be made to fill or hold an order");
    }
  }

  private void write() {
    String side = cell(Column.SIDE, "BUY");
    String type = cell(Column.TYPE, "LIMIT");
    String time = cell(Column.TIME_IN_FORCE, "DAY");
    if (side.equals("OTHER") || type.equals("OTHER") || type.equals("MARKET")) {
      throw new UnplaceableOrder("a " + side + " " + type + " order fills, or is no order at all");
    }
    if (!RESTING.contains(time)) {
      throw new UnplaceableOrder("an order that is " + time + " does not stay open");
    }
    json.addProperty("symbol", placing.symbol());
    json.addProperty("side", side);
    json.addProperty("order_type", type);
    json.addProperty("time_in_force", time);
    json.addProperty("quantity", cell(Column.QUANTITY, "100"));
    row.get(Column.EXPIRES).ifPresent(expires -> json.addProperty("expires_at", expires));
    BigDecimal below = placing.low();
    BigDecimal above = placing.high();
    boolean buys = side.equals("BUY");
    if (STOPPED.contains(type)) {
      price("stop_price", Column.STOP_PRICE, buys ? above : below, !buys);
    }
    if (type.equals("LIMIT")) {
      price("limit_price", Column.LIMIT_PRICE, buys ? below : above, buys);
    }
    if (type.equals("STOP_LIMIT")) {
      // As long as the stop is not reached, the limit is without effect.
      json.addProperty(
          "limit_price", cell(Column.LIMIT_PRICE, (buys ? above : below).toPlainString()));
    }
    if (TRAILING.contains(type)) {
      json.addProperty("trailing_offset_type", "PRICE");
      json.addProperty(
          "trailing_offset",
          cell(Column.TRAILING_OFFSET, placing.trailingOffset().toPlainString()));
    }
    if (type.equals("TRAILING_STOP_LIMIT")) {
      json.addProperty("limit_offset", cell(Column.LIMIT_OFFSET, "0.50"));
    }
  }

  /** A price that is nearer to the market than the settings allow might fill. */
  private void price(String field, Column column, BigDecimal nearest, boolean downwards) {
    BigDecimal price = row.get(column).map(BigDecimal::new).orElse(nearest);
    int beyond = downwards ? nearest.compareTo(price) : price.compareTo(nearest);
    if (beyond < 0) {
      throw new UnplaceableOrder(
          column.header() + " " + price + " is nearer to the market than the settings allow");
    }
    json.addProperty(field, price.toPlainString());
  }

  private String cell(Column column, String otherwise) {
    return row.get(column).orElse(otherwise);
  }

  /** Whether it is of a kind that a broker need not take: then a rejection is no defect. */
  boolean mayBeRejected() {
    return !PLAIN_SIDES.contains(json.get("side").getAsString())
        || !PLAIN_TYPES.contains(json.get("order_type").getAsString())
        || json.get("symbol").getAsString().contains(" ");
  }

  /** The submission, without a client id. */
  JsonObject json() {
    return json;
  }

  /** What the scenario says of it, with the broker's symbol. */
  OrderRow row() {
    return row;
  }
}
