package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through a proxy, up to where the broker's own TLS would begin. */
class TunnelTest {
  private static final Duration AMPLE = Duration.ofSeconds(60);

  @Test
  void the_proxy_is_asked_for_the_broker_and_told_no_key() {
    try (RawBroker proxy = new RawBroker(answer(403))) {
      call(proxy, AMPLE);

      assertThat(proxy.heads)
          .containsExactly(
              "1 CONNECT broker.example:443 HTTP/1.1\r\n"
                  + "Host: broker.example:443\r\n"
                  + "User-Agent: tunnel/1\r\n\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 404, 502, 599})
  void whatever_is_no_success_is_told_and_nothing_was_sent(int status) {
    try (RawBroker proxy = new RawBroker(answer(status))) {
      Failure failure = call(proxy, AMPLE);

      assertThat(failure.sent()).isFalse();
      assertThat(failure.why()).contains("it answered " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 299})
  void after_a_success_nothing_but_tls_is_spoken(int status) {
    try (RawBroker proxy = new RawBroker(answer(status), RawBroker.HANG_UP)) {
      Failure failure = call(proxy, AMPLE);

      assertThat(failure.sent()).isFalse();
      assertThat(failure.why()).startsWith("no secure connection to broker.example: ");
    }
  }

  @Test
  void a_proxy_that_asks_for_a_password_is_not_given_one() {
    try (RawBroker proxy = new RawBroker(answer(407))) {
      Failure failure = call(proxy, AMPLE);

      assertThat(failure.sent()).isFalse();
      assertThat(failure.why()).isEqualTo("the proxy asks for a user and a password (407)");
    }
  }

  @Test
  void a_proxy_that_is_silent_is_left_within_the_deadline_and_nothing_was_sent() throws Exception {
    try (RawBroker proxy = new RawBroker()) {
      Failure failure = call(proxy, Duration.ofMillis(600));

      assertThat(failure.sent()).isFalse();
      assertThat(failure.why())
          .startsWith("no secure connection to broker.example through the proxy 127.0.0.1 port ");
      assertThat(proxy.closedByClient()).isEqualTo(1);
    }
  }

  private static String answer(int status) {
    return "HTTP/1.1 " + status + " x\r\n\r\n";
  }

  private static Failure call(RawBroker proxy, Duration deadline) {
    Connection connection =
        new Connection(
            BaseUrl.parse("https://broker.example"),
            ApiKey.of(ScriptedCall.KEY),
            "tunnel/1",
            null,
            proxy.address());
    try (Wire wire = Wire.open(connection, deadline)) {
      Attempt<Integer> attempt =
          wire.exchange("DELETE", "/", Deadline.after(deadline), Reply::status);
      assertThat(attempt).isInstanceOf(Attempt.Failed.class);
      return ((Attempt.Failed<Integer>) attempt).failure();
    }
  }
}
