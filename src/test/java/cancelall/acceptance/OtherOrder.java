package cancelall.acceptance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An order of {@link OtherBroker}: what was submitted, and when its cancelling was requested. */
final class OtherOrder {
  private static final Duration SETTLE = Duration.ofMillis(90);
  private static final Duration PENDING_NEW = Duration.ofMillis(15);

  /** The submission's names for fields, where the answer's differ. */
  private static final Map<String, String> ANSWERED = Map.of("id", "client_order_id");

  final String id = UUID.randomUUID().toString();
  final JsonObject submitted;
  private final Set<OtherBroker.Broken> broken;
  private final Instant created = Instant.now();
  private Instant cancelled;

  OtherOrder(JsonObject submitted, Set<OtherBroker.Broken> broken) {
    this.submitted = submitted;
    this.broken = broken;
  }

  String text(String field) {
    JsonElement value = submitted.get(field);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  String instrumentId() {
    return UUID.nameUUIDFromBytes(text("symbol").getBytes(StandardCharsets.UTF_8)).toString();
  }

  String instrumentType() {
    return text("symbol").contains(" ") ? "OPTION" : "COMMON_STOCK";
  }

  boolean isOpen() {
    return cancelled == null;
  }

  void cancel() {
    cancelled = Instant.now();
  }

  private boolean isOver() {
    boolean settled = cancelled != null && Instant.now().isAfter(cancelled.plus(SETTLE));
    return settled && !broken.contains(OtherBroker.Broken.NEVER_SETTLES)
        || cancelled != null && broken.contains(OtherBroker.Broken.CANCELED_AT_ONCE);
  }

  private String status() {
    if (cancelled == null) {
      return Instant.now().isBefore(created.plus(PENDING_NEW)) ? "PENDING_NEW" : "NEW";
    }
    return isOver() ? "CANCELED" : "PENDING_CANCEL";
  }

  /** The fields in an order of its own; what is null is left out. */
  JsonObject json(long account) {
    JsonObject json = new JsonObject();
    json.addProperty("venue", "XOTH");
    json.addProperty("status", status());
    submitted
        .entrySet()
        .forEach(
            field ->
                json.add(ANSWERED.getOrDefault(field.getKey(), field.getKey()), field.getValue()));
    if (broken.contains(OtherBroker.Broken.NO_MARK)) {
      json.addProperty("client_order_id", "of-this-broker-" + id.substring(0, 8));
    }
    json.addProperty("instrument_type", instrumentType());
    json.addProperty("instrument_id", instrumentId());
    boolean left = !isOver() || broken.contains(OtherBroker.Broken.LEAVES_STAY);
    json.addProperty("leaves_quantity", left ? text("quantity") : "0");
    json.addProperty("filled_quantity", "0");
    if (broken.contains(OtherBroker.Broken.NUMBERS_ARE_NUMBERS)) {
      json.addProperty("filled_quantity", 0);
    }
    json.addProperty("updated_at", (cancelled == null ? created : cancelled).toString());
    json.addProperty("created_at", created.toString());
    json.addProperty("account_id", account);
    json.addProperty("id", id);
    return json;
  }
}
