package cancelall.api;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Watching orders to their end. */
class OrderWatchTest {
  private static final OrderText AAPL = OrderText.aapl();
  private static final OrderText MSFT = OrderText.msft();

  private final ScriptedBroker broker = ScriptedBroker.start();
  private final List<String> told = new ArrayList<>();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void each_end_is_told_once_and_what_has_ended_is_not_read_again() {
    broker.answering(
        Scripted.orders(AAPL, MSFT),
        Scripted.orders(ended(AAPL, "CANCELED"), MSFT),
        Scripted.orders(ended(AAPL, "FILLED"), ended(MSFT, "EXPIRED")));

    String why = watch(Duration.ofSeconds(60), OrderText.AAPL_ID, OrderText.MSFT_ID);

    assertThat(why).isNull();
    assertThat(told)
        .containsExactly(
            "0 of 2",
            "ended " + OrderText.AAPL_ID + " CANCELED",
            "1 of 2",
            "ended " + OrderText.MSFT_ID + " EXPIRED",
            "2 of 2");
    assertThat(broker.journal().get(2).target()).doesNotContain(OrderText.AAPL_ID);
  }

  @Test
  void an_order_named_twice_is_one() {
    broker.answering(Scripted.orders(ended(AAPL, "CANCELED"), ended(AAPL, "CANCELED")));

    watch(Duration.ofSeconds(60), OrderText.AAPL_ID, OrderText.AAPL_ID);

    assertThat(told).containsExactly("ended " + OrderText.AAPL_ID + " CANCELED", "1 of 1");
  }

  @Test
  void when_time_is_up_each_is_told_as_it_is() {
    broker.answering(Scripted.orders(AAPL));

    String why = watch(Duration.ofMillis(120), OrderText.AAPL_ID, OrderText.MSFT_ID);

    assertThat(why).isNull();
    assertThat(told)
        .endsWith(
            "working " + OrderText.AAPL_ID + " PENDING_CANCEL", "missing " + OrderText.MSFT_ID);
  }

  @Test
  void a_refusal_ends_it_at_once_and_a_failure_does_not() {
    broker.answering(Scripted.error(500, "no"), Scripted.error(401, "no"));

    String why = watch(Duration.ofDays(1), OrderText.AAPL_ID);

    assertThat(why).isEqualTo("the orders could not be read: the broker answered 401");
    assertThat(told).containsExactly("0 of 1", "0 of 1", "missing " + OrderText.AAPL_ID);
    assertThat(broker.journal()).hasSize(2);
  }

  @Test
  void a_429_longer_than_a_reading_is_asked_again_later() {
    broker.answering(
        Scripted.error(429, "no").with("Retry-After", "3600"),
        Scripted.orders(ended(AAPL, "CANCELED")));

    assertThat(watch(Duration.ofDays(1), OrderText.AAPL_ID)).isNull();
    assertThat(told).contains("ended " + OrderText.AAPL_ID + " CANCELED");
  }

  @Test
  void a_reading_that_fails_to_the_last_is_given_as_the_reason() {
    broker.answering(Scripted.error(503, "no"));

    assertThat(watch(Duration.ofMillis(100), OrderText.AAPL_ID))
        .isEqualTo("the orders could not be read: the broker answered 503");
    assertThat(told).endsWith("missing " + OrderText.AAPL_ID);
  }

  @Test
  void nothing_to_watch_is_over_at_once() {
    assertThat(watch(Duration.ofDays(1))).isNull();
    assertThat(broker.journal()).isEmpty();
  }

  private String watch(Duration patience, String... ids) {
    Connection connection =
        Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(ScriptedCall.KEY), "cancel-all/test");
    try (Orders orders = new Orders(connection)) {
      return new OrderWatch(orders, 19816).until(List.of(ids), patience, new Told());
    }
  }

  private static OrderText ended(OrderText order, String status) {
    return order.with("status", quoted(status));
  }

  private final class Told implements OrderWatch.Watcher {
    @Override
    public void terminal(Order order) {
      told.add("ended " + order.id() + " " + order.status());
    }

    @Override
    public void working(Order order) {
      told.add("working " + order.id() + " " + order.status());
    }

    @Override
    public void missing(String orderId) {
      told.add("missing " + orderId);
    }

    @Override
    public void progress(int terminal, int all) {
      told.add(terminal + " of " + all);
    }
  }
}
