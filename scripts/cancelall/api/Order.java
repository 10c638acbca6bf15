package cancelall.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One order as the broker sent it: every field, known or not, in the order received, numbers to the
 * last digit. A field that is missing and one that is null mean the same (the page's examples mix
 * both), so both read as {@code null}.
 */
public final class Order {
  /** Statuses in which an order still works the market: inferred from FIX, nobody documents it. */
  static final Set<String> OPEN =
      Set.of("PENDING_NEW", "NEW", "PARTIALLY_FILLED", "PENDING_REPLACE", "SUSPENDED", "STOPPED");

  /** Statuses after which nothing more happens to an order: inferred from FIX likewise. */
  private static final Set<String> TERMINAL =
      Set.of("FILLED", "CANCELED", "REJECTED", "EXPIRED", "REPLACED");

  private final JsonObject fields;

  Order(JsonObject fields) {
    this.fields = fields;
  }

  /** The engine's id; null when the broker broke the contract. */
  public String id() {
    return ApiError.string(fields.get("id"));
  }

  /** The digits of the account id, or null where no whole number was sent. */
  public String accountId() {
    return fields.get("account_id") instanceof JsonPrimitive primitive && primitive.isNumber()
        ? primitive.getAsString()
        : null;
  }

  public String instrumentId() {
    return text("instrument_id");
  }

  public String instrumentType() {
    return text("instrument_type");
  }

  public String symbol() {
    return text("symbol");
  }

  public String side() {
    return text("side");
  }

  public String orderType() {
    return text("order_type");
  }

  public String status() {
    return text("status");
  }

  /** Whether the order still works the market; see design of the sandbox for the source. */
  public boolean isOpen() {
    return OPEN.contains(String.valueOf(status()));
  }

  /** Whether nothing more can happen to the order. */
  public boolean isTerminal() {
    return TERMINAL.contains(String.valueOf(status()));
  }

  /**
   * Any field as text: a string's own characters, a number's own digits, the JSON of what is
   * nested; null where the field is missing or null.
   */
  public String text(String field) {
    JsonElement value = fields.get(field);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  /** A quantity or price, exact; empty where it is missing, null or no decimal number. */
  public Optional<BigDecimal> decimal(String field) {
    String text = text(field);
    try {
      return text == null ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notDecimal) {
      return Optional.empty();
    }
  }

  /**
   * The same for orders of the same content, whatever the sequence of their fields. A hash code
   * would not do: it is the same for two orders whose filled and leaves quantities changed places.
   */
  UUID fingerprint() {
    String content = new TreeMap<>(fields.asMap()).toString();
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the order as it came. */
  public void writeTo(JsonWriter out) throws IOException {
    StrictJson.write(fields, out);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order && order.fields.equals(fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return fields.toString();
  }
}
