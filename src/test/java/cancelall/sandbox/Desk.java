package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;

/** A broker without a wire, and a clock that stands: what is asked is answered at once. */
final class Desk {
  static final String ORDERS = "/v1/accounts/19816/orders";

  final MutableClock clock;
  final OrderBook book;
  private final Broker broker;
  private final Seams seams;

  Desk(SandboxSettings settings) {
    this(settings, Instant.parse("2026-03-02T15:00:00Z"));
  }

  Desk(SandboxSettings settings, Instant now) {
    clock = new MutableClock(now);
    SandboxSettings standing = settings.withClock(clock);
    seams = standing.seams();
    book = new OrderBook(standing, seams);
    broker = new Broker(standing, seams, book);
  }

  static Desk withDefaults() {
    return new Desk(SandboxSettings.defaults());
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
    return send(
        new Request(method, target, Optional.of("Bearer open-sesame"), body.getBytes(UTF_8)));
  }

  Told send(Request request) {
    Reply reply = broker.handle(request);
    return new Told(reply.status(), new String(new ReplyBody(reply, seams.answer()).all(), UTF_8));
  }
}
