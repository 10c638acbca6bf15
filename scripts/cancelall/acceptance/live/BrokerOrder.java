package cancelall.acceptance.live;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;

/** An order as the broker shows it. Missing and null mean the same. */
public final class BrokerOrder {
  /** An order of these will never work the market again; of no other is that sure. */
  private static final Set<String> OVER =
      Set.of("FILLED", "CANCELED", "REJECTED", "EXPIRED", "REPLACED");

  private static final String ON_ITS_WAY = "PENDING_CANCEL";

  private final JsonObject fields;

  BrokerOrder(JsonObject fields) {
    this.fields = fields;
  }

  /** The broker's id; empty text where it gave none. */
  public String id() {
    return text("id").orElse("");
  }

  /** The instrument's id; empty text where it gave none. */
  public String instrumentId() {
    return text("instrument_id").orElse("");
  }

  /** The instrument's type; empty text where it gave none. */
  public String instrumentType() {
    return text("instrument_type").orElse("");
  }

  String clientOrderId() {
    return text("client_order_id").orElse("");
  }

  String status() {
    return text("status").orElse("");
  }

  boolean isOver() {
    return OVER.contains(status());
  }

  boolean isOnItsWay() {
    return status().equals(ON_ITS_WAY);
  }

  /** Whether it works the market, or nobody can say that it does not. */
  boolean mayBeOpen() {
    return !isOver() && !isOnItsWay();
  }

  Optional<String> text(String field) {
    JsonElement value = fields.get(field);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    return Optional.of(value.isJsonPrimitive() ? value.getAsString() : value.toString());
  }

  @Override
  public String toString() {
    return id() + " (" + text("symbol").orElse("no symbol") + ", " + status() + ")";
  }
}
