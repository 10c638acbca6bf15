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

  private final String[] names;

  /** A {@link String} for a JSON string, else the {@link JsonElement} itself. */
  private final Object[] values;

  /** Takes both arrays as they are: they must not be changed afterwards. */
  Order(String[] names, Object[] values) {
    this.names = names;
    this.values = values;
  }

  /** Its fields in the order received; not to be changed. */
  String[] names() {
    return names;
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
    for (int i = 0; i < names.length; i++) {
      out.name(names[i]);
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
    long sum = 0;
    for (int i = 0; i < names.length; i++) {
      boolean isString = values[i] instanceof String;
      long value = isString ? values[i].hashCode() : ~values[i].toString().hashCode();
      sum += mixed(((long) names[i].hashCode() << 32) ^ value);
    }
    return sum;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** A {@link String} or the {@link JsonElement} of a field, or null where there is none. */
  Object value(String field) {
    for (int i = 0; i < names.length; i++) {
      if (field.equals(names[i])) {
        return values[i];
      }
    }
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order
        && Arrays.equals(order.names, names)
        && Arrays.equals(order.values, values);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
  }

  /** The id and status alone; {@link #writeTo} gives the whole. */
  @Override
  public String toString() {
    return "Order[" + id() + ", " + status() + "]";
  }
}
