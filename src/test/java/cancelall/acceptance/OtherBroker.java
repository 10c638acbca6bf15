package cancelall.acceptance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A broker of another make: written from the OpenAPI document and the page, sharing nothing with
 * the sandbox, and able to break one promise or several. Its ids, the sequence of its keys, its
 * optional fields, its pages and its settling time are its own; it takes no short sales.
 */
final class OtherBroker implements AutoCloseable {
  /** A promise that is broken. */
  enum Broken {
    SIDE_IGNORED,
    ONLY_FIRST_INSTRUMENT,
    EMPTY_200_FOR_404,
    OTHER_WORDS_FOR_404,
    MORE_CANCELLED_THAN_REPORTED,
    REPORTED_BUT_NOT_CANCELLED,
    CANCELED_AT_ONCE,
    NEVER_SETTLES,
    LEAVES_STAY,
    NUMBERS_ARE_NUMBERS,
    NO_REQUEST_ID,
    NO_MARK,
    ANY_KEY,
    BAD_VALUE_IGNORED,
    BAD_VALUE_CANCELS_ALL,
    FORBIDDEN_CANCELS_OURS,
    MARKET_MEANS_LIMIT
  }

  private static final Pattern ORDERS = Pattern.compile("/v1/accounts/(\\d+)/orders(?:/([^/]+))?");
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

  private final Set<Broken> broken;
  private final List<OtherOrder> book = new ArrayList<>();
  private final List<String> journal = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private OtherBroker(HttpServer server, Set<Broken> broken) {
    this.server = server;
    this.broken = broken;
  }

  static OtherBroker start(Broken... broken) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    OtherBroker broker = new OtherBroker(server, Set.of(broken));
    server.createContext("/", broker::answer);
    server.setExecutor(broker.threads);
    server.start();
    return broker;
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Method and path of every request so far. */
  synchronized List<String> journal() {
    return List.copyOf(journal);
  }

  synchronized long open() {
    return book.stream().filter(OtherOrder::isOpen).count();
  }

  /** Puts an order into the book that nobody submitted. */
  synchronized void place(String json) {
    book.add(new OtherOrder(JsonParser.parseString(json).getAsJsonObject(), broken));
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      journal.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      Reply reply = reply(exchange, new String(body, StandardCharsets.UTF_8));
      JsonObject json = new JsonObject();
      JsonObject metadata = new JsonObject();
      metadata.addProperty("request_id", UUID.randomUUID().toString());
      json.add("metadata", broken.contains(Broken.NO_REQUEST_ID) ? new JsonObject() : metadata);
      json.add(reply.status() == 200 ? "data" : "error", reply.content());
      if (!reply.nextPage().isEmpty()) {
        metadata.addProperty("next_page_token", reply.nextPage());
      }
      byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private record Reply(int status, JsonElement content, String nextPage) {
    static Reply ok(JsonElement data) {
      return new Reply(200, data, "");
    }

    static Reply error(int code, String message) {
      JsonObject error = new JsonObject();
      error.addProperty("message", message);
      error.addProperty("code", code);
      return new Reply(code, error, "");
    }
  }

  private Reply reply(HttpExchange exchange, String body) {
    Matcher path = ORDERS.matcher(exchange.getRequestURI().getPath());
    String bearer = exchange.getRequestHeaders().getFirst("Authorization");
    boolean known = ("Bearer " + LiveRun.KEY).equals(bearer);
    if (!known && !broken.contains(Broken.ANY_KEY)) {
      return Reply.error(401, "who are you?");
    }
    if (!path.matches()) {
      return Reply.error(404, "no such resource");
    }
    long account = Long.parseLong(path.group(1));
    boolean all = exchange.getRequestMethod().equals("DELETE") && path.group(2) == null;
    if (account != LiveRun.ACCOUNT) {
      if (all && broken.contains(Broken.FORBIDDEN_CANCELS_OURS)) {
        book.forEach(OtherOrder::cancel);
      }
      return Reply.error(
          403, "The caller does not have permission to execute the specified operation");
    }
    String query = exchange.getRequestURI().getRawQuery();
    return switch (exchange.getRequestMethod()) {
      case "POST" -> submit(JsonParser.parseString(body).getAsJsonArray());
      case "GET" -> path.group(2) == null ? list(query) : one(path.group(2), false);
      default -> path.group(2) == null ? cancelAll(query) : one(path.group(2), true);
    };
  }

  private Reply submit(JsonArray orders) {
    List<OtherOrder> placed = new ArrayList<>();
    for (JsonElement order : orders) {
      OtherOrder submitted = new OtherOrder(order.getAsJsonObject(), broken);
      if (submitted.text("side").equals("SELL_SHORT")) {
        return Reply.error(422, "no short sales here");
      }
      placed.add(submitted);
    }
    book.addAll(placed);
    return Reply.ok(json(placed));
  }

  private Reply list(String query) {
    Map<String, String> asked = parameters(query);
    int from = Integer.parseInt(asked.getOrDefault("page_token", "p0").substring(1));
    int size = Integer.parseInt(asked.getOrDefault("page_size", String.valueOf(PAGE)));
    int to = Math.min(book.size(), from + size);
    return new Reply(200, json(book.subList(from, to)), to < book.size() ? "p" + to : "");
  }

  private Reply one(String id, boolean cancel) {
    for (OtherOrder order : book) {
      if (order.id.equals(id)) {
        if (cancel && order.isOpen()) {
          order.cancel();
        }
        return Reply.ok(order.json(LiveRun.ACCOUNT));
      }
    }
    return Reply.error(404, "Order not found");
  }

  private Reply cancelAll(String query) {
    Map<String, String> filters = parameters(query);
    boolean bad = filters.entrySet().stream().anyMatch(filter -> !isDocumented(filter));
    if (bad && broken.contains(Broken.BAD_VALUE_CANCELS_ALL)) {
      book.stream().filter(OtherOrder::isOpen).forEach(OtherOrder::cancel);
    }
    if (bad && !broken.contains(Broken.BAD_VALUE_IGNORED)) {
      return Reply.error(400, "that filter I do not understand");
    }
    filters.entrySet().removeIf(filter -> !isDocumented(filter));
    List<OtherOrder> hit =
        book.stream().filter(OtherOrder::isOpen).filter(order -> matches(order, filters)).toList();
    if (hit.isEmpty() && !broken.contains(Broken.EMPTY_200_FOR_404)) {
      boolean other = broken.contains(Broken.OTHER_WORDS_FOR_404);
      return Reply.error(404, other ? "nothing" : "No orders match the specified filters");
    }
    if (!broken.contains(Broken.REPORTED_BUT_NOT_CANCELLED)) {
      hit.forEach(OtherOrder::cancel);
    }
    Reply reply = Reply.ok(json(hit));
    if (broken.contains(Broken.MORE_CANCELLED_THAN_REPORTED)) {
      book.stream().filter(OtherOrder::isOpen).findFirst().ifPresent(OtherOrder::cancel);
    }
    return reply;
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      String[] parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private static boolean isDocumented(Map.Entry<String, String> filter) {
    return filter.getKey().equals("instrument_ids")
        ? filter.getValue().matches("[0-9a-f-]{36}(,[0-9a-f-]{36})*")
        : VALUES.getOrDefault(filter.getKey(), Set.of()).contains(filter.getValue());
  }

  private boolean matches(OtherOrder order, Map<String, String> filters) {
    String side = filters.getOrDefault("side", order.text("side"));
    String type = filters.getOrDefault("type", order.text("order_type"));
    if (broken.contains(Broken.MARKET_MEANS_LIMIT) && type.equals("MARKET")) {
      type = "LIMIT";
    }
    List<String> ids =
        List.of(filters.getOrDefault("instrument_ids", order.instrumentId()).split(","));
    if (broken.contains(Broken.ONLY_FIRST_INSTRUMENT)) {
      ids = ids.subList(0, 1);
    }
    return (side.equals(order.text("side")) || broken.contains(Broken.SIDE_IGNORED))
        && type.equals(order.text("order_type"))
        && filters
            .getOrDefault("instrument_type", order.instrumentType())
            .equals(order.instrumentType())
        && ids.contains(order.instrumentId());
  }

  private static JsonArray json(List<OtherOrder> orders) {
    JsonArray json = new JsonArray();
    orders.forEach(order -> json.add(order.json(LiveRun.ACCOUNT)));
    return json;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
