package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every end of a call that HTTP can bring, and how often the broker was asked. */
class CancelAllOutcomeTest extends ScriptedCall {
  @ParameterizedTest
  @CsvSource({
    "400, REJECTED",
    "401, FORBIDDEN",
    "402, REJECTED",
    "403, FORBIDDEN",
    "404, BREACH",
    "405, REJECTED",
    "407, REJECTED",
    "408, UNKNOWN",
    "409, REJECTED",
    "410, REJECTED",
    "418, REJECTED",
    "422, REJECTED",
    "451, REJECTED",
    "499, REJECTED",
    "500, UNKNOWN",
    "501, UNKNOWN",
    "502, UNKNOWN",
    "503, UNKNOWN",
    "504, UNKNOWN",
    "599, UNKNOWN",
    "201, BREACH",
    "202, BREACH",
    "206, BREACH",
    "207, BREACH",
    "300, BREACH",
    "301, BREACH",
    "302, BREACH",
    "303, BREACH",
    "307, BREACH",
    "308, BREACH"
  })
  void a_status_decides_and_is_asked_for_once(int status, OutcomeKind kind) {
    Outcome outcome = cancel(Scripted.error(status, "because"));

    assertThat(outcome.kind()).isEqualTo(kind);
    assertThat(outcome.receipt().httpStatus()).isEqualTo(status);
    assertThat(outcome.receipt().error())
        .isEqualTo(new ApiError(Integer.toString(status), "because"));
    assertThat(outcome.receipt().attempts()).isEqualTo(1);
    assertThat(broker.journal()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "204, BREACH",
    "304, BREACH",
    "200, BREACH",
    "404, BREACH",
    "400, REJECTED",
    "401, FORBIDDEN",
    "403, FORBIDDEN",
    "500, UNKNOWN"
  })
  void a_status_without_a_body_is_decided_likewise(int status, OutcomeKind kind) {
    assertThat(cancel(Scripted.status(status, "")).kind()).isEqualTo(kind);
    assertThat(broker.journal()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"401, FORBIDDEN", "403, FORBIDDEN", "400, REJECTED", "404, BREACH", "503, UNKNOWN"})
  void a_body_that_is_no_json_changes_no_error(int status, OutcomeKind kind) {
    Outcome outcome = cancel(Scripted.status(status, "<html>go away</html>"));

    assertThat(outcome.kind()).isEqualTo(kind);
    assertThat(outcome.receipt().error()).isNull();
    assertThat(outcome.receipt().excerpt()).isEqualTo("<html>go away</html>");
  }

  @Test
  void the_documented_orders_are_accepted() {
    Outcome outcome = cancel(Scripted.documentedOrders());

    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    assertThat(outcome.receipt().orders()).isEqualTo(2);
    assertThat(outcome.receipt().requestId()).isEqualTo(Documented.REQUEST_ID);
    assertThat(outcome.receipt().warnings()).isEmpty();
    assertThat(orders).extracting(Order::symbol).containsExactly("AAPL", "MSFT");
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void the_documented_404_means_nothing_was_open() {
    Outcome outcome = cancel(Scripted.status(404, Documented.NOTHING_OPEN));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.NOTHING_OPEN);
    assertThat(outcome.receipt().requestId()).isEqualTo("2f035fbb-68ba-42e9-8743-d3b21110b4c7");
    assertThat(broker.journal()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":{\"code\":404,\"message\":\"no orders match the specified filters\"}}",
        "{\"error\":{\"code\":404,\"message\":\"No orders match the specified filters.\"}}",
        "{\"error\":{\"code\":404,\"message\":\"Account not found\"}}",
        "{\"error\":{\"code\":\"404\",\"message\":\"No orders match the specified filters\"}}",
        "{\"error\":{\"code\":404.0,\"message\":\"No orders match the specified filters\"}}",
        "{\"error\":{\"code\":403,\"message\":\"No orders match the specified filters\"}}",
        "{\"error\":{\"message\":\"No orders match the specified filters\"}}",
        "{\"error\":{\"code\":5,\"code\":404,\"message\":\"No orders match the specified"
            + " filters\"}}",
        "{\"code\":404,\"message\":\"No orders match the specified filters\"}",
        "{\"error\":\"No orders match the specified filters\"}",
        "{\"error\":{\"code\":404,\"message\":\"No orders match the specified filters\"}} x",
        "{\"error\":null}",
        "[]",
        "null"
      })
  void any_other_404_proves_nothing(String body) {
    assertThat(cancel(Scripted.status(404, body)).kind()).isEqualTo(OutcomeKind.BREACH);
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void a_connection_closed_without_an_answer_is_unknown_and_not_sent_again() {
    Outcome outcome = cancel(Scripted.hangUp(), Scripted.documentedOrders());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.UNKNOWN);
    assertThat(outcome.receipt().httpStatus()).isNull();
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void an_answer_cut_short_is_unknown_and_not_sent_again() {
    Outcome outcome = cancel(Scripted.cut(Documented.TWO_ORDERS), Scripted.documentedOrders());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.UNKNOWN);
    assertThat(outcome.receipt().httpStatus()).isEqualTo(200);
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void silence_until_the_deadline_is_unknown_and_not_sent_again() {
    Outcome outcome = cancel(Filter.none(), Duration.ofSeconds(2), Scripted.silence());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.UNKNOWN);
    assertThat(outcome.receipt().httpStatus()).isNull();
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void nobody_listening_is_tried_again_and_then_not_sent() {
    int gone = portOfNobody();

    Outcome outcome = cancelAt("http://127.0.0.1:" + gone, Filter.none(), Duration.ofSeconds(2));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.NOT_SENT);
    assertThat(outcome.receipt().attempts()).isGreaterThan(1);
    assertThat(outcome.receipt().httpStatus()).isNull();
    assertThat(outcome.receipt().warnings()).anySatisfy(w -> assertThat(w).contains("sent again"));
  }

  @Test
  void a_429_is_waited_out_and_sent_again() {
    Outcome outcome =
        cancel(
            Scripted.error(429, "slow down"),
            Scripted.error(429, "slow down").with("Retry-After", "1"),
            Scripted.documentedOrders());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().attempts()).isEqualTo(3);
    assertThat(outcome.receipt().orders()).isEqualTo(2);
    assertThat(outcome.receipt().warnings()).singleElement().asString().contains("429");
    assertThat(broker.journal()).hasSize(3);
    assertThat(broker.journal()).extracting(request -> request.target()).containsOnly(PATH);
  }

  @Test
  void a_retry_after_beyond_the_deadline_ends_the_call_at_once() {
    Outcome outcome =
        cancel(
            Scripted.error(429, "slow down").with("Retry-After", "3600"),
            Scripted.documentedOrders());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Rejected.class, rejected -> assertThat(rejected.why()).contains("429"));
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void an_answer_after_a_429_decides_alone() {
    Outcome outcome =
        cancel(Scripted.error(429, "slow down"), Scripted.hangUp(), Scripted.documentedOrders());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.UNKNOWN);
    assertThat(broker.journal()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_redirect_is_not_followed_and_the_key_goes_nowhere_else(int status) {
    try (ScriptedBroker elsewhere = ScriptedBroker.start()) {
      Outcome outcome =
          cancel(Scripted.status(status, "").with("Location", elsewhere.url() + PATH));

      assertThat(outcome.kind()).isEqualTo(OutcomeKind.BREACH);
      assertThat(broker.journal()).hasSize(1);
      assertThat(elsewhere.journal()).isEmpty();
    }
  }

  private static final String PATH = "/v1/accounts/19816/orders";

  private static int portOfNobody() {
    try (ScriptedBroker stopped = ScriptedBroker.start()) {
      return stopped.port();
    }
  }
}
