package cancelall.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The documented answer. Fields stand in the order of the examples, that is, by name; the three
 * prices the examples send as null are always there, other absent fields are left out.
 */
final class PlainAnswer implements Answer {
  @Override
  public Reply answer(Call call, Reply reply) {
    return reply;
  }

  @Override
  public JsonObject show(Order order) {
    Terms terms = order.terms();
    Prices prices = terms.prices();
    JsonObject json = new JsonObject();
    json.addProperty("account_id", order.accountId());
    json.add("average_fill_price", JsonNull.INSTANCE);
    put(json, "average_fill_price", order.averageFillPrice());
    put(json, "client_order_id", terms.clientOrderId());
    put(json, "created_at", order.createdAt());
    if (!order.details().isEmpty()) {
      JsonArray details = new JsonArray();
      order.details().forEach(details::add);
      json.add("details", details);
    }
    put(json, "expires_at", terms.expiresAt());
    if (terms.extendedHours() != null) {
      json.addProperty("extended_hours", terms.extendedHours());
    }
    put(json, "filled_quantity", order.filledQuantity());
    json.addProperty("id", order.id());
    json.addProperty("instrument_id", order.instrument().id());
    json.addProperty("instrument_type", order.instrument().type().name());
    put(json, "leaves_quantity", order.leavesQuantity());
    put(json, "limit_offset", prices.limitOffset());
    json.add("limit_price", JsonNull.INSTANCE);
    put(json, "limit_price", prices.limit());
    json.addProperty("order_type", order.orderType().name());
    put(json, "quantity", terms.quantity());
    put(json, "queue_state", order.queueState());
    put(json, "releases_at", order.releasesAt());
    json.addProperty("side", order.side().name());
    json.addProperty("status", order.status().name());
    json.add("stop_price", JsonNull.INSTANCE);
    put(json, "stop_price", prices.stop());
    json.addProperty("symbol", order.instrument().symbol());
    json.addProperty("time_in_force", terms.timeInForce().name());
    put(json, "trailing_offset", prices.trailingOffset());
    put(json, "trailing_offset_type", prices.trailingOffsetType());
    put(json, "underlying_instrument_id", order.instrument().underlyingId());
    put(json, "updated_at", order.updatedAt());
    put(json, "venue", order.venue());
    return json;
  }

  private static void put(JsonObject json, String name, BigDecimal value) {
    put(json, name, value == null ? null : value.toPlainString());
  }

  private static void put(JsonObject json, String name, Instant value) {
    put(json, name, value == null ? null : Timestamps.text(value));
  }

  private static void put(JsonObject json, String name, Enum<?> value) {
    put(json, name, value == null ? null : value.name());
  }

  private static void put(JsonObject json, String name, String value) {
    if (value != null) {
      json.addProperty(name, value);
    }
  }
}
