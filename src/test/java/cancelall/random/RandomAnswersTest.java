package cancelall.random;

import static cancelall.random.Message.framing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.Order;
import cancelall.api.OutcomeKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client on random answers that keep the contract. */
class RandomAnswersTest {
  private static final List<Integer> STATUSES =
      List.of(
          201, 202, 206, 299, 300, 302, 307, 400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 425,
          429, 451, 499, 500, 501, 502, 503, 504, 505, 599);

  private final Client client = new Client(Duration.ofSeconds(60));

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void an_answer_with_orders_is_accepted_and_every_order_kept_to_the_letter() {
    Cases.check("random answers with orders", 1_500, this::checkOrders);
  }

  @Test
  void an_answer_without_orders_ends_as_its_status_says() {
    Cases.check("random answers without orders", 600, this::checkStatus);
  }

  private void checkOrders(Chance chance) throws IOException {
    DrawnRequest request = DrawnRequest.of(chance);
    SentAnswer answer = SentAnswer.to(request, chance);
    String body = answer.text(chance);

    Client.Told told =
        client.cancel(request, Message.of(200, framing(chance), body.getBytes(UTF_8), chance));

    assertThat(told.outcome().kind())
        .as("%s on %s, to %s", told.outcome(), body, request)
        .isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(told.outcome().receipt().orders()).isEqualTo(answer.orders().size());
    assertThat(told.outcome().receipt().requestId()).isNotNull();
    assertThat(told.orders()).hasSameSizeAs(answer.orders());
    for (int i = 0; i < answer.orders().size(); i++) {
      checkKept(answer.orders().get(i), told.orders().get(i));
    }
  }

  private static void checkKept(SentOrder sent, Order kept) throws IOException {
    assertThat(Heard.json(kept)).isEqualTo(sent.json(new Chance(0)).plain());
    for (DrawnField field : sent.fields()) {
      String plain = field.value().plain();
      boolean string = plain.startsWith("\"");
      assertThat(kept.text(field.name()))
          .as(field.name())
          .isEqualTo(plain.equals("null") ? null : string ? meant(plain) : plain);
    }
  }

  private static Object meant(String quoted) {
    return StrictReader.read(quoted.getBytes(UTF_8)).orElseThrow();
  }

  private void checkStatus(Chance chance) {
    int status = chance.oneIn(3) ? 404 : chance.one(STATUSES);
    String code = chance.oneIn(4) ? "404.0" : chance.oneIn(8) ? "403" : "404";
    String message =
        chance.oneIn(4) ? JsonText.words(chance) : "No orders match the specified filters";
    SentAnswer error = SentAnswer.error(chance, code, message);
    SentAnswer answer = chance.oneIn(8) ? BrokenOrders.unreadable(error, chance) : error;
    byte[] readable = answer.text(chance).getBytes(UTF_8);
    byte[] body = chance.oneIn(4) ? BrokenBytes.of(readable, chance) : readable;
    Message.Framing framing = chance.oneIn(2) ? Message.Framing.LENGTH : Message.Framing.CHUNKED;

    Client.Told told =
        client.cancel(DrawnRequest.of(chance), Message.of(status, framing, body, chance));

    assertThat(told.outcome().kind())
        .as("%s on %d %s", told.outcome(), status, new String(body, UTF_8))
        .isEqualTo(expected(status, body));
    assertThat(told.orders()).isEmpty();
    assertThat(told.outcome().receipt().httpStatus()).isEqualTo(status);
  }

  /** The design's table of outcomes. */
  private static OutcomeKind expected(int status, byte[] body) {
    return switch (status) {
      case 404 -> Judge.saysNothingOpen(body) ? OutcomeKind.NOTHING_OPEN : OutcomeKind.BREACH;
      case 401, 403 -> OutcomeKind.FORBIDDEN;
      case 408 -> OutcomeKind.UNKNOWN;
      default ->
          status < 400
              ? OutcomeKind.BREACH
              : status < 500 ? OutcomeKind.REJECTED : OutcomeKind.UNKNOWN;
    };
  }
}
