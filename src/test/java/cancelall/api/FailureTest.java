package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** Whether a call that failed may have been executed, and why it failed. */
class FailureTest {
  private static final ApiKey KEY = ApiKey.of("open-sesame-4711");
  private static final Connection PLAIN =
      Connection.to(BaseUrl.parse("http://127.0.0.1:8089"), KEY, "t");
  private static final Connection TLS = Connection.to(BaseUrl.parse("https://broker"), KEY, "t");
  private static final Connection PROXIED =
      new Connection(
          BaseUrl.parse("https://broker"),
          KEY,
          "t",
          null,
          InetSocketAddress.createUnresolved("gate", 3128));

  private final Trust unopened = Trust.with(null);

  @Test
  void a_name_that_nobody_knows_was_not_sent_and_is_not_tried_again() {
    for (Throwable unknown :
        List.of(new UnknownHostException(), new UnresolvedAddressException())) {
      assertThat(of(unknown, TLS)).isEqualTo(Failure.unsent("the name broker cannot be resolved"));
      assertThat(of(unknown, PROXIED))
          .isEqualTo(Failure.unsent("the name gate cannot be resolved"));
    }
  }

  @Test
  void no_connection_in_time_was_not_sent() {
    Throwable late = new HttpConnectTimeoutException("late");

    assertThat(of(late, PLAIN).why()).isEqualTo("no connection to 127.0.0.1 within the deadline");
    assertThat(of(late, TLS).why()).isEqualTo("no secure connection to broker within the deadline");
    assertThat(of(late, PROXIED))
        .isEqualTo(
            Failure.unsent(
                "no secure connection to broker through the proxy gate port 3128 within the"
                    + " deadline"));
  }

  @Test
  void a_refused_connection_is_worth_another_try_unless_a_proxy_refused_it() {
    assertThat(of(new ConnectException(), PLAIN))
        .isEqualTo(
            new Failure(false, true, "no connection to 127.0.0.1 port 8089: connection refused"));
    assertThat(of(new NoRouteToHostException("no route"), TLS))
        .isEqualTo(new Failure(false, true, "no connection to broker port 443: no route"));
    assertThat(of(new ConnectException(" "), PROXIED))
        .isEqualTo(
            new Failure(
                false, false, "no connection to the proxy gate port 3128: connection refused"));
  }

  @Test
  void what_fails_before_tls_stands_was_not_sent() {
    assertThat(of(new IOException("reset"), TLS))
        .isEqualTo(Failure.unsent("no secure connection to broker: reset"));
    assertThat(of(new SSLHandshakeException("expired"), PROXIED))
        .isEqualTo(Failure.unsent("no secure connection to broker: expired"));
    assertThat(of(new IOException("Tunnel failed, got: 407"), PROXIED))
        .isEqualTo(
            Failure.unsent("the proxy does not let the call through: Tunnel failed, got: 407"));
    assertThat(of(new IOException((String) null), PROXIED).why()).endsWith("no reason given");
    assertThat(of(new IOException(""), TLS).why()).endsWith(": TLS failed");
  }

  @Test
  void in_the_clear_whatever_else_fails_may_have_been_executed() {
    assertThat(of(new IOException("reset"), PLAIN))
        .isEqualTo(new Failure(true, false, "no answer came: reset"));
    assertThat(of(new IOException(" "), PLAIN).why())
        .isEqualTo("no answer came: the connection broke");
  }

  @Test
  void a_deadline_that_passes_before_an_answer_is_told_by_how_far_the_call_was() {
    assertThat(Failure.late(false, TLS, unopened))
        .isEqualTo(Failure.unsent("the name broker was not resolved within the deadline"));
    assertThat(Failure.late(false, PROXIED, unopened).why()).startsWith("the name gate was not");
    assertThat(Failure.late(true, TLS, unopened))
        .isEqualTo(Failure.unsent("no secure connection to broker within the deadline"));
    assertThat(Failure.late(true, PLAIN, null))
        .isEqualTo(new Failure(true, false, "no answer came within the deadline"));
  }

  private Failure of(Throwable cause, Connection connection) {
    return Failure.of(new IllegalStateException("wrapped", cause), connection, unopened);
  }
}
