package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Scripted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a listener hears of a call, and that it cannot change how the call ends. */
class CallListenerTest extends ScriptedCall {
  private final List<String> heard = new ArrayList<>();

  @Test
  void the_status_comes_before_the_orders() {
    cancel(hearing(), Scripted.documentedOrders());

    assertThat(heard).containsExactly("200", "AAPL", "MSFT");
  }

  @Test
  void a_wait_is_told_before_it_begins() {
    cancel(hearing(), Scripted.error(429, "slow down"), Scripted.documentedOrders());

    assertThat(heard)
        .containsExactly(
            "the broker answered 429, too many requests, PT0.2S", "200", "AAPL", "MSFT");
  }

  @Test
  void an_error_has_no_orders_to_tell_of() {
    cancel(hearing(), Scripted.error(403, "no"));

    assertThat(heard).isEmpty();
  }

  @Test
  void a_listener_that_fails_changes_no_outcome_but_is_warned_of() {
    CallListener failing =
        new CallListener() {
          @Override
          public void order(Order order) {
            heard.add(order.symbol());
            throw new IllegalStateException("the disk is full");
          }
        };

    Outcome outcome = cancel(failing, Scripted.documentedOrders());

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().orders()).isEqualTo(2);
    assertThat(outcome.receipt().warnings())
        .containsExactly("the result could not be shown whole: the disk is full");
    assertThat(heard).as("nothing is told after a failure").containsExactly("AAPL");
  }

  private CallListener hearing() {
    return new CallListener() {
      @Override
      public void answering(int httpStatus) {
        heard.add(Integer.toString(httpStatus));
      }

      @Override
      public void order(Order order) {
        heard.add(order.symbol());
      }

      @Override
      public void resending(String reason, Duration wait) {
        heard.add(reason + ", " + wait);
      }
    };
  }

  private Outcome cancel(CallListener listener, Scripted... answers) {
    broker.answering(answers);
    Connection connection = Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(KEY), "test/1");
    try (CancelAll cancelAll = new CancelAll(connection, AMPLE)) {
      return cancelAll.cancel(new CancelRequest(ACCOUNT, Filter.none()), listener);
    }
  }
}
