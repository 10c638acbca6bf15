package cancelall.acceptance;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An order of {@link OtherBroker}: what was submitted, and when its cancelling was requested. */
final class OtherOrder {
  private static final Duration PENDING_NEW = Duration.ofMillis(15);

  /** The submission's names for fields, where the answer's differ. */
  private static final Map<String, String> ANSWERED = Map.of("id", "client_order_id");

  private static final Set<String> DECIMALS =
      Set.of("quantity", "limit_price", "stop_price", "trailing_offset", "limit_offset");

  private static final List<String> OPTIONAL =
      List.of("average_fill_price", "details", "expires_at", "limit_price", "stop_price");

  final String id;
  final JsonObject submitted;
  private final Ways ways;
  private final Instant created = Instant.now();
  private Instant cancelled;

  OtherOrder(JsonObject submitted, Ways ways) {
    this.submitted = submitted;
    this.ways = ways;
    this.id = cased(UUID.randomUUID().toString());
  }

  private String cased(String id) {
    return ways.has(Manner.CAPITAL_IDS) ? id.toUpperCase(Locale.ROOT) : id;
  }

  String text(String field) {
    JsonElement value = submitted.get(field);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  String instrumentId() {
    return cased(
        UUID.nameUUIDFromBytes(text("symbol").getBytes(StandardCharsets.UTF_8)).toString());
  }

  String instrumentType() {
    return text("symbol").contains(" ") ? "OPTION" : "COMMON_STOCK";
  }

  boolean isOpen() {
    return cancelled == null || ways.has(Broken.WORKS_ON_AFTERWARDS) && isSettled();
  }

  void cancel() {
    if (cancelled == null) {
      cancelled = Instant.now();
    }
  }

  private boolean isSettled() {
    return cancelled != null && Instant.now().isAfter(cancelled.plus(ways.settle()));
  }

  private String status() {
    if (cancelled == null) {
      return Instant.now().isBefore(created.plus(PENDING_NEW)) ? "PENDING_NEW" : "NEW";
    }
    if (ways.has(Broken.CANCELED_AT_ONCE)) {
      return "CANCELED";
    }
    if (!isSettled() || ways.has(Broken.NEVER_SETTLES)) {
      return "PENDING_CANCEL";
    }
    if (ways.has(Broken.WORKS_ON_AFTERWARDS)) {
      return "NEW";
    }
    if (ways.has(Broken.SETTLES_AS_EXPIRED)) {
      return "EXPIRED";
    }
    return ways.has(Broken.CANCELLED_WITH_TWO_L) ? "CANCELLED" : "CANCELED";
  }

  /** As it was when its cancelling was requested, whatever became of it since. */
  JsonObject requested() {
    JsonObject json = json();
    if (!ways.has(Broken.CANCELED_AT_ONCE)) {
      json.addProperty("status", "PENDING_CANCEL");
      json.addProperty("leaves_quantity", decimal(text("quantity")));
    }
    if (ways.has(Broken.STILL_NEW_IN_THE_ANSWER)) {
      json.addProperty("status", "NEW");
    }
    if (ways.has(Broken.NOTHING_LEFT_IN_THE_ANSWER)) {
      json.addProperty("leaves_quantity", decimal("0"));
    }
    return json;
  }

  /** The fields in an order of its own; what is null is left out. */
  JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("venue", "XOTH");
    if (ways.has(Manner.SENDS_NULLS)) {
      OPTIONAL.forEach(field -> json.add(field, JsonNull.INSTANCE));
    }
    String status = status();
    json.addProperty("status", status);
    submitted.entrySet().forEach(field -> json.add(name(field.getKey()), shown(field)));
    if (ways.has(Broken.NO_MARK)) {
      json.addProperty("client_order_id", "of-this-broker-" + id.substring(0, 8));
    }
    json.addProperty("instrument_type", instrumentType());
    json.addProperty("instrument_id", instrumentId());
    boolean over = status.startsWith("CANCEL") || status.equals("EXPIRED");
    boolean left = !over || ways.has(Broken.LEAVES_STAY);
    json.addProperty("leaves_quantity", decimal(left ? text("quantity") : "0"));
    json.addProperty("filled_quantity", decimal("0"));
    boolean changed = cancelled != null && !ways.has(Broken.UPDATED_AT_STAYS);
    json.addProperty("updated_at", time(changed ? cancelled : created));
    json.addProperty("created_at", time(created));
    json.addProperty("account_id", LiveRun.ACCOUNT);
    json.addProperty("id", id);
    if (ways.has(Manner.UNKNOWN_FIELDS)) {
      json.addProperty("last_seen_at", Instant.now().toString());
      json.add("routing", new JsonObject());
    }
    spoil(json, over);
    return json;
  }

  private void spoil(JsonObject json, boolean over) {
    if (ways.has(Broken.NUMBERS_ARE_NUMBERS)) {
      json.addProperty("filled_quantity", 0);
    }
    if (ways.has(Broken.QUANTITY_IS_A_NUMBER)) {
      json.addProperty("quantity", Integer.valueOf(text("quantity")));
    }
    if (ways.has(Broken.ACCOUNT_ID_IS_TEXT)) {
      json.addProperty("account_id", String.valueOf(LiveRun.ACCOUNT));
    }
    if (over && ways.has(Broken.QUANTITY_SHRINKS)) {
      json.addProperty("quantity", "0");
    }
  }

  private static String name(String submitted) {
    return ANSWERED.getOrDefault(submitted, submitted);
  }

  private JsonElement shown(Map.Entry<String, JsonElement> field) {
    return DECIMALS.contains(field.getKey())
        ? new JsonPrimitive(decimal(field.getValue().getAsString()))
        : field.getValue();
  }

  private String decimal(String number) {
    if (!ways.has(Manner.TRAILING_ZEROS)) {
      return number;
    }
    return number.contains(".") ? number + "00" : number + ".0000";
  }

  private String time(Instant time) {
    return (ways.has(Manner.TIMES_IN_SECONDS) ? time.truncatedTo(ChronoUnit.SECONDS) : time)
        .toString();
  }
}
