package cancelall.steps.broker;

import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An order as the broker showed it at one moment. */
public final class SeenOrder {
  /**
   * The statuses of an order that works the market: inferred from FIX, as nobody documents which of
   * the fifteen are open.
   */
  public static final Set<String> OPEN =
      Set.of("PENDING_NEW", "NEW", "PARTIALLY_FILLED", "PENDING_REPLACE", "SUSPENDED", "STOPPED");

  private final JsonObject fields;

  private SeenOrder(JsonObject fields) {
    this.fields = fields.deepCopy();
  }

  /** An element of an answer's {@code data}. */
  public static SeenOrder of(JsonElement json) {
    return new SeenOrder(json.getAsJsonObject());
  }

  /** An order as the api shows it. */
  public static SeenOrder of(cancelall.api.Order order) {
    StringWriter json = new StringWriter();
    try {
      order.writeTo(new JsonWriter(json));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return of(JsonParser.parseString(json.toString()));
  }

  public String id() {
    return text("id").orElse("(without an id)");
  }

  public String status() {
    return text("status").orElse("(without a status)");
  }

  /** When it was last changed (UTC). */
  public Instant updatedAt() {
    return Instant.parse(text("updated_at").orElseThrow());
  }

  /** Whether it works the market. */
  public boolean isOpen() {
    return OPEN.contains(status());
  }

  /** A field as text; empty where it is missing or null, which mean the same. */
  public Optional<String> text(String field) {
    JsonElement value = fields.get(field);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    return Optional.of(value.isJsonPrimitive() ? value.getAsString() : value.toString());
  }

  /** Everything of it that QA's tables have a column for. */
  public OrderRow row() {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      text(column.field()).ifPresent(value -> cells.put(column, value));
    }
    return new OrderRow(cells);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SeenOrder seen && seen.fields.equals(fields);
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
