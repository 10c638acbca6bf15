package cancelall.api;

import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

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

  private final FieldNames names;

  /** A {@link String} for a JSON string, else the {@link JsonElement} itself. */
  private final Object[] values;

  private final long fingerprint;

  /** Takes the values as they are, one for each name: they must not be changed afterwards. */
  Order(FieldNames names, Object[] values) {
    this(names, values, fingerprint(names, values));
  }

  /** The same where what {@link #fingerprint()} gives is known already. */
  Order(FieldNames names, Object[] values, long fingerprint) {
    this.names = names;
    this.values = values;
    this.fingerprint = fingerprint;
  }

  /** The names of its fields, to be shared by orders that look like it. */
  FieldNames fields() {
    return names;
  }

  /** Its fields in the order received; not to be changed. */
  String[] names() {
    return names.all();
  }

  /** The engine's id; null when the broker broke the contract. */
  public String id() {
    return value("id") instanceof String id ? id : null;
  }

  /** The digits of the account id, or null where no number was sent. */
  public String accountId() {
    return value("account_id") instanceof JsonElement element && StrictJson.isNumber(element)
        ? element.getAsString()
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

  /** Whether the order still works the market, by its status. */
  public boolean isOpen() {
    return OPEN.contains(String.valueOf(status()));
  }

  /** Whether nothing more can happen to the order, by its status. */
  public boolean isTerminal() {
    return TERMINAL.contains(String.valueOf(status()));
  }

  /**
   * Any field as text: a string's own characters, a number's own digits, the JSON of what is
   * nested; null where the field is missing or null.
   */
  public String text(String field) {
    Object value = value(field);
    if (value instanceof JsonElement element) {
      if (element.isJsonNull()) {
        return null;
      }
      return element.isJsonPrimitive() ? element.getAsString() : element.toString();
    }
    return (String) value;
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

  /** Writes the order as it came. */
  public void writeTo(JsonWriter out) throws IOException {
    out.beginObject();
    for (int i = 0; i < values.length; i++) {
      out.name(names.at(i));
      if (values[i] instanceof JsonElement element) {
        StrictJson.write(element, out);
      } else {
        out.value((String) values[i]);
      }
    }
    out.endObject();
  }

  /**
   * The same for orders of the same content, whatever the sequence of their fields; well mixed, for
   * {@link #hashCode} is the same where filled and leaves quantities changed places.
   */
  long fingerprint() {
    return fingerprint;
  }

  private static long fingerprint(FieldNames names, Object[] values) {
    long sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += fingerprint(names.at(i), values[i]);
    }
    return sum;
  }

  /** What a field adds to the fingerprint of its order. */
  static long fingerprint(String name, Object value) {
    int content = value instanceof JsonElement other ? ~json(other).hashCode() : value.hashCode();
    return mixed(((long) name.hashCode() << 32) ^ content);
  }

  /** Its JSON; of what is plain, without a writer. */
  private static String json(JsonElement element) {
    if (element.isJsonNull()) {
      return "null";
    }
    return element.isJsonPrimitive() ? element.getAsString() : element.toString();
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A {@link String} or the {@link JsonElement} of a field, or null where there is none. */
  Object value(String field) {
    int position = names.positionOf(field);
    return position < 0 ? null : values[position];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order
        && order.names.equals(names)
        && Arrays.equals(order.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * names.hashCode() + Arrays.hashCode(values);
  }

  /** The id and status alone; {@link #writeTo} gives the whole. */
  @Override
  public String toString() {
    return "Order[" + id() + ", " + status() + "]";
  }
}
