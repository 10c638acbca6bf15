package cancelall.acceptance;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
  private static final Pattern ORDERS = Pattern.compile("/v1/accounts/(\\d+)/orders(?:/([^/]+))?");
  private static final int EVERY = 150;

  private final Ways ways;
  private final OtherBook book;
  private final List<String> journal = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  private OtherBroker(HttpServer server, Ways ways) {
    this.server = server;
    this.ways = ways;
    this.book = new OtherBook(ways);
  }

  static OtherBroker start(Broken... broken) throws IOException {
    return start(new Ways(Set.of(), Set.of(broken)));
  }

  static OtherBroker start(Manner first, Manner... more) throws IOException {
    return start(new Ways(EnumSet.of(first, more), Set.of()));
  }

  private static OtherBroker start(Ways ways) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    OtherBroker broker = new OtherBroker(server, ways);
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
    return book.open();
  }

  /** Puts an order into the book that nobody submitted. */
  synchronized void place(String json) {
    book.place(JsonParser.parseString(json).getAsJsonObject());
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      journal.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
      boolean tooMany =
          ways.has(Manner.OFTEN_TOO_MANY_REQUESTS) && journal.size() % EVERY == EVERY - 1;
      Reply reply =
          tooMany
              ? Reply.error(429, "not so fast")
              : reply(exchange, new String(body, StandardCharsets.UTF_8));
      byte[] bytes = envelope(reply).toString().getBytes(StandardCharsets.UTF_8);
      if (tooMany) {
        exchange.getResponseHeaders().set("Retry-After", "1");
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(reply.status(), bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private JsonObject envelope(Reply reply) {
    boolean ok = reply.status() == 200;
    JsonObject json = new JsonObject();
    JsonObject metadata = new JsonObject();
    boolean nameless =
        ways.has(Broken.NO_REQUEST_ID) || !ok && ways.has(Broken.NO_REQUEST_ID_IN_ERRORS);
    if (!nameless) {
      UUID id = ways.has(Broken.ONE_REQUEST_ID_FOR_ALL) ? new UUID(1, 2) : UUID.randomUUID();
      metadata.addProperty("request_id", id.toString());
    }
    json.add("metadata", metadata);
    json.add(ok ? "data" : "error", reply.content());
    if (ways.has(Manner.SENDS_NULLS)) {
      json.add(ok ? "error" : "data", JsonNull.INSTANCE);
      metadata.add("next_page_token", JsonNull.INSTANCE);
    }
    if (ways.has(Manner.UNKNOWN_FIELDS)) {
      json.addProperty("took_ms", 3);
      metadata.addProperty("region", "elsewhere");
    }
    if (!reply.nextPage().isEmpty()) {
      metadata.addProperty("next_page_token", reply.nextPage());
    }
    return json;
  }

  /** What is answered, but for the envelope. */
  record Reply(int status, JsonElement content, String nextPage) {
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
    boolean all = exchange.getRequestMethod().equals("DELETE") && path.matches();
    if (!known && !ways.has(Broken.ANY_KEY)) {
      if (all && ways.has(Broken.CANCELS_WITH_401)) {
        book.cancelAll();
      }
      return Reply.error(401, "who are you?");
    }
    if (!path.matches()) {
      return Reply.error(404, "no such resource");
    }
    if (Long.parseLong(path.group(1)) != LiveRun.ACCOUNT) {
      return forbidden(all && path.group(2) == null);
    }
    String query = exchange.getRequestURI().getRawQuery();
    String id = path.group(2);
    return switch (exchange.getRequestMethod()) {
      case "POST" -> submit(JsonParser.parseString(body).getAsJsonArray());
      case "GET" -> id == null ? book.list(query) : book.one(id, false);
      default -> id == null ? book.cancelAll(query) : book.one(id, true);
    };
  }

  private Reply forbidden(boolean cancelAll) {
    if (cancelAll && ways.has(Broken.FORBIDDEN_CANCELS_OURS)) {
      book.cancelAll();
    }
    if (ways.has(Broken.FORBIDDEN_IS_404)) {
      return Reply.error(404, "No orders match the specified filters");
    }
    return Reply.error(
        403,
        ways.has(Broken.FORBIDDEN_IN_OTHER_WORDS)
            ? "go away"
            : "The caller does not have permission to execute the specified operation");
  }

  private Reply submit(JsonArray orders) {
    for (JsonElement order : orders) {
      JsonObject json = order.getAsJsonObject();
      if (json.get("side").getAsString().equals("SELL_SHORT")) {
        return Reply.error(422, "no short sales here");
      }
      boolean option = json.get("symbol").getAsString().contains(" ");
      if (option && ways.has(Manner.TAKES_NO_OPTIONS)) {
        return Reply.error(400, "no options here");
      }
    }
    JsonArray placed = new JsonArray();
    orders.forEach(order -> placed.add(book.place(order.getAsJsonObject()).json()));
    return Reply.ok(placed);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
