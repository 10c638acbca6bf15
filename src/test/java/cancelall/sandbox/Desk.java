package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A broker without a wire, and a clock that stands: what is asked is answered at once. */
final class Desk {
  static final String ORDERS = "/v1/accounts/19816/orders";

  final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T15:00:00Z"));
  final OrderBook book;
  private final Broker broker;
  private final Seams seams;

  Desk(SandboxSettings settings) {
    SandboxSettings standing = settings.withClock(clock);
    seams = standing.seams();
    book = new OrderBook(standing, seams);
    broker = new Broker(standing, seams, book);
  }

  static Desk withDefaults() {
    return new Desk(SandboxSettings.defaults());
  }

  /** What was answered: the body as text, and as JSON. */
  record Told(int status, String text) {
    JsonObject json() {
      return JsonParser.parseString(text).getAsJsonObject();
    }

    List<JsonObject> orders() {
      return StreamSupport.stream(json().getAsJsonArray("data").spliterator(), false)
          .map(order -> order.getAsJsonObject())
          .toList();
    }

    List<String> ids() {
      return each("id");
    }

    List<String> each(String field) {
      return orders().stream().map(order -> order.get(field).getAsString()).toList();
    }

    JsonObject metadata() {
      return json().getAsJsonObject("metadata");
    }

    String message() {
      return json().getAsJsonObject("error").get("message").getAsString();
    }
  }

  Told get(String target) {
    return send("GET", target, "");
  }

  Told delete(String target) {
    return send("DELETE", target, "");
  }

  Told post(String body) {
    return send("POST", ORDERS, body);
  }

  Told send(String method, String target, String body) {
    return send(new Request(method, target, Optional.of("Bearer key"), body.getBytes(UTF_8)));
  }

  Told send(Request request) {
    Reply reply = broker.handle(request);
    return new Told(reply.status(), new String(new ReplyBody(reply, seams.answer()).all(), UTF_8));
  }
}
