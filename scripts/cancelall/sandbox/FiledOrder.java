package cancelall.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** One order of an orders file. Every problem is an IllegalArgumentException. */
final class FiledOrder {
  // Shown by the API and made by the book itself.
  private static final Set<String> DERIVED =
      Set.of("leaves_quantity", "venue", "underlying_instrument_id");

  private final JsonObject json;
  private final Set<String> unread;

  FiledOrder(JsonObject json) {
    this.json = json;
    this.unread = new HashSet<>(json.keySet());
    this.unread.removeAll(DERIVED);
  }

  NewOrder order() {
    NewOrder order = NewOrder.of(constant("side", Side.class), instrument(), needed("quantity"));
    with("account_id", text -> order.account(Long.parseLong(text)));
    with("id", order::id);
    with("client_order_id", order::clientOrderId);
    with("filled_quantity", order::filled);
    with("average_fill_price", order::averageFillPrice);
    with("limit_price", order::limitPrice);
    with("stop_price", order::stopPrice);
    with("limit_offset", order::limitOffset);
    with("releases_at", text -> order.releasesAt(instant(text)));
    with("expires_at", text -> order.expiresAt(instant(text)));
    with("created_at", text -> order.createdAt(instant(text)));
    with("updated_at", text -> order.updatedAt(instant(text)));
    with("extended_hours", text -> order.extendedHours(Boolean.parseBoolean(text)));
    with("order_type", text -> order.type(constant(text, OrderType.class, "order_type")));
    with("status", text -> order.status(constant(text, OrderStatus.class, "status")));
    with("queue_state", text -> order.queueState(constant(text, QueueState.class, "queue_state")));
    with("fate", text -> order.fate(constant(text, Fate.class, "fate")));
    with(
        "time_in_force",
        text -> order.timeInForce(constant(text, TimeInForce.class, "time_in_force")));
    if (text("trailing_offset") != null) {
      order.trailingOffset(
          text("trailing_offset"), constant("trailing_offset_type", TrailingOffsetType.class));
    }
    unread.remove("trailing_offset_type");
    details(order);
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException("unknown field " + String.join(", ", unread));
    }
    return order;
  }

  private Instrument instrument() {
    Instrument known = Instruments.ofSymbol(needed("symbol"));
    String id = text("instrument_id");
    String type = text("instrument_type");
    return new Instrument(
        id == null ? known.id() : id,
        type == null ? known.type() : constant(type, InstrumentType.class, "instrument_type"),
        known.symbol(),
        known.underlyingId());
  }

  private void details(NewOrder order) {
    unread.remove("details");
    if (json.get("details") instanceof JsonArray details) {
      order.details(
          StreamSupport.stream(details.spliterator(), false)
              .map(JsonElement::getAsString)
              .toList());
    }
  }

  private String text(String name) {
    unread.remove(name);
    JsonElement value = json.get(name);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    if (value instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    throw new IllegalArgumentException(name + " is not a simple value");
  }

  private String needed(String name) {
    String text = text(name);
    if (text == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return text;
  }

  private void with(String name, Consumer<String> use) {
    String text = text(name);
    if (text == null) {
      return;
    }
    try {
      use.accept(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a number: " + text, e);
    }
  }

  private <E extends Enum<E>> E constant(String name, Class<E> type) {
    return constant(needed(name), type, name);
  }

  private static <E extends Enum<E>> E constant(String text, Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    name + " is " + text + ", not one of " + List.of(type.getEnumConstants())));
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text + " is not a date-time", e);
    }
  }
}
