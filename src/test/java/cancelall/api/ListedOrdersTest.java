package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of orders is not believed for. */
class ListedOrdersTest {
  private final ScriptedBroker broker = ScriptedBroker.start();
  private final List<String> read = new ArrayList<>();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void an_order_of_another_account_is_a_breach_and_not_handed_on() {
    Outcome outcome = read(Scripted.orders(OrderText.aapl().with("account_id", "19817")));

    assertThat(outcome).isInstanceOf(Outcome.Breach.class);
    assertThat(((Outcome.Breach) outcome).violations())
        .singleElement()
        .asString()
        .contains(OrderText.AAPL_ID, "19817");
    assertThat(read).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 503, 599})
  void an_answer_that_says_nothing_is_lost_and_its_status_told(int status) {
    Outcome outcome = read(Scripted.error(status, "no"));

    assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
    assertThat(((Outcome.NotSent) outcome).why()).contains(Integer.toString(status));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"data\":null}", "{\"data\":[1]}", "[]", ""})
  void a_200_without_a_list_of_orders_is_a_breach(String body) {
    assertThat(read(Scripted.status(200, body))).isInstanceOf(Outcome.Breach.class);
  }

  @Test
  void orders_are_equal_when_they_came_with_the_same_fields() {
    List<Order> orders = new ArrayList<>();
    OrderText aapl = OrderText.aapl();
    broker.answering(
        Scripted.orders(aapl, aapl, aapl.with("quantity", "\"101\""), aapl.with("new", "1")));
    try (Orders reading = new Orders(connection())) {
      reading.read(anything(), Duration.ofSeconds(60), orders::add);
    }

    assertThat(orders.get(0))
        .isEqualTo(orders.get(1))
        .hasSameHashCodeAs(orders.get(1))
        .isNotEqualTo(orders.get(2))
        .isNotEqualTo(orders.get(3))
        .isNotEqualTo("an order")
        .hasToString("Order[" + OrderText.AAPL_ID + ", PENDING_CANCEL]");
    assertThat(orders.get(0).hashCode()).isNotEqualTo(orders.get(2).hashCode()).isNotZero();
  }

  private Outcome read(Scripted answer) {
    broker.answering(answer);
    try (Orders orders = new Orders(connection())) {
      return orders.read(anything(), Duration.ofSeconds(60), order -> read.add(order.id()));
    }
  }

  private static OrderQuery anything() {
    return new OrderQuery(19816, Filter.none(), false, List.of());
  }

  private Connection connection() {
    return Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(ScriptedCall.KEY), "t");
  }
}
