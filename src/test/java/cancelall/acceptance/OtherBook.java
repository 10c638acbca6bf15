package cancelall.acceptance;

import cancelall.acceptance.OtherBroker.Reply;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The orders of {@link OtherBroker}, and its three ways to ask for them. */
final class OtherBook {
  private static final int PAGE = 40;
  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "side", Set.of("BUY", "SELL", "SELL_SHORT", "OTHER"),
          "type",
              Set.of(
                  "MARKET",
                  "LIMIT",
                  "STOP",
                  "STOP_LIMIT",
                  "TRAILING_STOP",
                  "TRAILING_STOP_LIMIT",
                  "OTHER"),
          "instrument_type", Set.of("COMMON_STOCK", "PREFERRED_STOCK", "OPTION", "CASH", "OTHER"));

  private final Ways ways;
  private final List<OtherOrder> orders = new ArrayList<>();
  private int answered404;

  OtherBook(Ways ways) {
    this.ways = ways;
  }

  OtherOrder place(JsonObject submitted) {
    OtherOrder order = new OtherOrder(submitted, ways);
    orders.add(order);
    return order;
  }

  long open() {
    return orders.stream().filter(OtherOrder::isOpen).count();
  }

  Reply list(String query) {
    Map<String, String> asked = parameters(query);
    if (asked.containsKey("from") && ways.has(Manner.KNOWS_NO_FROM)) {
      return Reply.error(400, "from is unknown");
    }
    Instant since = Instant.parse(asked.getOrDefault("from", Instant.EPOCH.toString()));
    List<JsonObject> listed = new ArrayList<>();
    for (OtherOrder order : orders) {
      JsonObject json = order.json();
      if (!Instant.parse(json.get("created_at").getAsString()).isBefore(since)) {
        boolean lags = ways.has(Broken.LIST_LAGS_FOR_EVER);
        listed.add(lags && !order.isOpen() ? order.requested() : json);
      }
    }
    if (ways.has(Manner.NEWEST_FIRST)) {
      Collections.reverse(listed);
    }
    int from = Integer.parseInt(asked.getOrDefault("page_token", "p0").substring(1));
    int size = Integer.parseInt(asked.getOrDefault("page_size", String.valueOf(PAGE)));
    int to = Math.min(listed.size(), from + (ways.has(Manner.PAGES_OF_SEVEN) ? 7 : size));
    JsonArray page = new JsonArray();
    listed.subList(from, to).forEach(page::add);
    return new Reply(200, page, to < listed.size() ? "p" + to : "");
  }

  Reply one(String id, boolean cancel) {
    for (OtherOrder order : orders) {
      if (order.id.equalsIgnoreCase(id)) {
        if (cancel) {
          order.cancel();
        }
        boolean lags = ways.has(Broken.SINGLE_ORDER_LAGS_FOR_EVER) && !order.isOpen();
        return Reply.ok(lags ? order.requested() : order.json());
      }
    }
    return Reply.error(404, "Order not found");
  }

  void cancelAll() {
    orders.forEach(OtherOrder::cancel);
  }

  Reply cancelAll(String query) {
    Map<String, String> filters = parameters(query);
    boolean bad = filters.entrySet().stream().anyMatch(filter -> !isDocumented(filter));
    if (bad && ways.has(Broken.BAD_VALUE_CANCELS_ALL)) {
      cancelAll();
    }
    if (bad && !ways.has(Broken.BAD_VALUE_IGNORED)) {
      return Reply.error(400, "that filter I do not understand");
    }
    filters.entrySet().removeIf(filter -> !isDocumented(filter));
    List<OtherOrder> hit =
        new ArrayList<>(
            orders.stream()
                .filter(OtherOrder::isOpen)
                .filter(order -> matches(order, filters))
                .toList());
    if (ways.has(Broken.NO_MORE_THAN_A_HUNDRED)) {
      hit = hit.subList(0, Math.min(100, hit.size()));
    }
    return hit.isEmpty() && !ways.has(Broken.EMPTY_200_FOR_404) ? nothingOpen() : requested(hit);
  }

  private Reply nothingOpen() {
    answered404++;
    if (ways.has(Broken.CANCELS_WITH_404)) {
      cancelAll();
    }
    boolean other =
        ways.has(Broken.OTHER_WORDS_FOR_404)
            || ways.has(Broken.OTHER_WORDS_FOR_SECOND_404) && answered404 > 1;
    Reply reply = Reply.error(404, other ? "nothing" : "No orders match the specified filters");
    if (ways.has(Broken.CODE_OF_404_IS_TEXT)) {
      reply.content().getAsJsonObject().addProperty("code", "404");
    }
    return reply;
  }

  private Reply requested(List<OtherOrder> hit) {
    JsonArray json = new JsonArray();
    if (ways.has(Broken.REPORTED_WHAT_WAS_OVER)) {
      orders.stream().filter(order -> !order.isOpen()).forEach(order -> json.add(order.json()));
    }
    if (!ways.has(Broken.REPORTED_BUT_NOT_CANCELLED)) {
      hit.forEach(OtherOrder::cancel);
    }
    hit.forEach(order -> json.add(order.requested()));
    if (ways.has(Broken.REPORTED_TWICE)) {
      json.add(json.get(0));
    }
    if (ways.has(Broken.MORE_CANCELLED_THAN_REPORTED)) {
      orders.stream().filter(OtherOrder::isOpen).findFirst().ifPresent(OtherOrder::cancel);
    }
    return Reply.ok(json);
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private boolean isDocumented(Map.Entry<String, String> filter) {
    if (!filter.getKey().equals("instrument_ids")) {
      return VALUES.getOrDefault(filter.getKey(), Set.of()).contains(filter.getValue());
    }
    String id = ways.has(Manner.TAKES_SYMBOLS_FOR_INSTRUMENTS) ? "[^,]+" : "[0-9A-Fa-f-]{36}";
    return filter.getValue().matches(id + "(," + id + ")*");
  }

  private boolean matches(OtherOrder order, Map<String, String> filters) {
    return isAsked(filters.get("side"), order.text("side"), Broken.SIDE_IGNORED)
        && isAsked(filters.get("type"), order.text("order_type"), Broken.TYPE_IGNORED)
        && isAsked(
            filters.get("instrument_type"), order.instrumentType(), Broken.INSTRUMENT_TYPE_IGNORED)
        && isOf(order, filters.get("instrument_ids"))
        && !(ways.has(Broken.SPARES_GOOD_TILL_CANCEL)
            && order.text("time_in_force").equals("GOOD_TILL_CANCEL"));
  }

  private boolean isAsked(String asked, String value, Broken ignored) {
    return asked == null
        || ways.has(ignored)
        || asked.equals("OTHER") && ways.has(Broken.OTHER_MEANS_ANY)
        || asked.equals("MARKET") && value.equals("LIMIT") && ways.has(Broken.MARKET_MEANS_LIMIT)
        || asked.equals(value);
  }

  private boolean isOf(OtherOrder order, String asked) {
    if (asked == null) {
      return true;
    }
    List<String> ids = Arrays.asList(asked.toLowerCase(Locale.ROOT).split(","));
    List<String> counted = ways.has(Broken.ONLY_FIRST_INSTRUMENT) ? ids.subList(0, 1) : ids;
    return counted.contains(order.instrumentId().toLowerCase(Locale.ROOT))
        || counted.contains(order.text("symbol").toLowerCase(Locale.ROOT));
  }
}
