package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneOrderTest {
  private final Desk desk = Desk.withDefaults();
  private final Order order =
      desk.book.place(NewOrder.of(Side.BUY, "AAPL", "10").clientOrderId("my/ref"));

  @Test
  void an_order_is_found_by_its_id_and_while_open_by_its_clients() {
    assertThat(status(desk.get(ORDERS + "/" + order.id()))).isEqualTo("NEW");
    assertThat(status(desk.get(ORDERS + "/my%2Fref"))).isEqualTo("NEW");

    desk.book.change(order.id(), o -> o.withStatus(OrderStatus.EXPIRED, o.updatedAt()));

    assertThat(desk.get(ORDERS + "/" + order.id()).status()).isEqualTo(200);
    assertThat(desk.get(ORDERS + "/my%2Fref").message())
        .isEqualTo("Order my/ref not found for account 19816");
  }

  @Test
  void an_order_of_another_account_is_not_found() {
    assertThat(desk.get("/v1/accounts/19818/orders/" + order.id()).status()).isEqualTo(404);
    assertThat(desk.delete("/v1/accounts/19818/orders/" + order.id()).status()).isEqualTo(404);
  }

  @Test
  void cancelling_one_leaves_the_others_alone_and_does_not_work_twice() {
    Order other = desk.book.place(NewOrder.of(Side.BUY, "AAPL", "10"));

    assertThat(status(desk.delete(ORDERS + "/my%2Fref"))).isEqualTo("PENDING_CANCEL");

    assertThat(desk.book.find(other.id())).hasValue(other);
    assertThat(desk.delete(ORDERS + "/" + order.id()).status()).isEqualTo(404);
  }

  @Test
  void these_calls_have_no_query() {
    assertThat(desk.get(ORDERS + "/x?a=b").status()).isEqualTo(400);
    assertThat(desk.delete(ORDERS + "/" + order.id() + "?side=SELL").status()).isEqualTo(400);
    assertThat(desk.book.find(order.id())).hasValue(order);
  }

  private static String status(Told told) {
    return told.json().getAsJsonObject("data").get("status").getAsString();
  }
}
