package cancelall.sandbox;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Writes an order in the documented field names, which stand in the order of the examples, that is,
 * by name. The three prices the examples send as null are always there, other absent fields are
 * left out.
 */
final class OrderJson extends TypeAdapter<Order> {
  @Override
  public void write(JsonWriter json, Order order) throws IOException {
    Terms terms = order.terms();
    Prices prices = terms.prices();
    Instrument instrument = order.instrument();
    json.beginObject();
    json.name("account_id").value(order.accountId());
    json.name("average_fill_price").value(text(order.averageFillPrice()));
    put(json, "client_order_id", terms.clientOrderId());
    put(json, "created_at", text(order.createdAt()));
    if (!order.details().isEmpty()) {
      json.name("details").beginArray();
      for (String detail : order.details()) {
        json.value(detail);
      }
      json.endArray();
    }
    put(json, "expires_at", text(terms.expiresAt()));
    if (terms.extendedHours() != null) {
      json.name("extended_hours").value(terms.extendedHours());
    }
    put(json, "filled_quantity", text(order.filledQuantity()));
    put(json, "id", order.id());
    put(json, "instrument_id", instrument.id());
    put(json, "instrument_type", text(instrument.type()));
    put(json, "leaves_quantity", text(order.leavesQuantity()));
    put(json, "limit_offset", text(prices.limitOffset()));
    json.name("limit_price").value(text(prices.limit()));
    put(json, "order_type", text(order.orderType()));
    put(json, "quantity", text(terms.quantity()));
    put(json, "queue_state", text(order.queueState()));
    put(json, "releases_at", text(order.releasesAt()));
    put(json, "side", text(order.side()));
    put(json, "status", text(order.status()));
    json.name("stop_price").value(text(prices.stop()));
    put(json, "symbol", instrument.symbol());
    put(json, "time_in_force", text(terms.timeInForce()));
    put(json, "trailing_offset", text(prices.trailingOffset()));
    put(json, "trailing_offset_type", text(prices.trailingOffsetType()));
    put(json, "underlying_instrument_id", instrument.underlyingId());
    put(json, "updated_at", text(order.updatedAt()));
    put(json, "venue", order.venue());
    json.endObject();
  }

  @Override
  public Order read(JsonReader json) {
    throw new UnsupportedOperationException("orders are only written");
  }

  private static void put(JsonWriter json, String name, String value) throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  private static String text(BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }

  private static String text(Instant value) {
    return value == null ? null : Timestamps.text(value);
  }

  private static String text(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
