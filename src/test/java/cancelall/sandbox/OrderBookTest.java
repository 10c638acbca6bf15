package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The book as those see it who place orders in it themselves. */
class OrderBookTest {
  private final Desk desk = Desk.withDefaults();
  private final OrderBook book = desk.book;

  @Test
  void the_prices_that_are_named_decide_the_type() {
    NewOrder plain = buy();
    assertThat(placed(plain)).isEqualTo(OrderType.MARKET);
    assertThat(placed(buy().limitPrice("1"))).isEqualTo(OrderType.LIMIT);
    assertThat(placed(buy().stopPrice("1"))).isEqualTo(OrderType.STOP);
    assertThat(placed(buy().stopPrice("1").limitPrice("1"))).isEqualTo(OrderType.STOP_LIMIT);
    assertThat(placed(trailing())).isEqualTo(OrderType.TRAILING_STOP);
    assertThat(placed(trailing().limitOffset("1"))).isEqualTo(OrderType.TRAILING_STOP_LIMIT);
    assertThat(placed(buy().type(OrderType.OTHER))).isEqualTo(OrderType.OTHER);
  }

  @Test
  void what_a_status_implies_is_filled_unless_it_is_said() {
    assertThat(book.place(buy().status(OrderStatus.FILLED)).filledQuantity()).isEqualTo("4");
    Order partly = book.place(buy().status(OrderStatus.PARTIALLY_FILLED).limitPrice("3"));
    assertThat(partly.filledQuantity()).isEqualTo("2");
    assertThat(partly.leavesQuantity()).isEqualTo("2");
    assertThat(partly.averageFillPrice()).isEqualTo("3");
    Order ended = book.place(buy().status(OrderStatus.CANCELED).filled("1").averageFillPrice("9"));
    assertThat(ended.leavesQuantity()).isZero();
    assertThat(ended.averageFillPrice()).isEqualTo("9");
    assertThat(book.place(buy().limitPrice("3")).averageFillPrice()).isNull();
  }

  @Test
  void an_account_has_its_own_orders_and_all_of_them_are_listed_oldest_first() {
    Order first = book.place(buy());
    Order other = book.place(buy().account(SandboxSettings.SECOND_ACCOUNT));
    Order last = book.place(buy());

    assertThat(book.orders()).containsExactly(first, other, last);
    assertThat(book.orders(SandboxSettings.FIRST_ACCOUNT)).containsExactly(first, last);
    assertThat(book.orders(SandboxSettings.SECOND_ACCOUNT)).containsExactly(other);
  }

  @Test
  void an_order_can_be_changed_as_the_market_would() {
    Order order = book.place(buy());

    Order filled =
        book.change(order.id(), now -> now.withStatus(OrderStatus.FILLED, desk.clock.instant()));

    assertThat(filled.status()).isEqualTo(OrderStatus.FILLED);
    assertThat(book.find(order.id())).contains(filled);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.change("nobody's", now -> now))
        .withMessageContaining("nobody's");
  }

  @Test
  void an_id_serves_once_until_the_book_is_emptied() {
    NewOrder named = buy().id("same").clientOrderId("client's");
    book.place(named);
    assertThatIllegalArgumentException().isThrownBy(() -> book.place(buy().id("same")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.place(buy().clientOrderId("client's")));

    book.clear();

    assertThat(book.orders()).isEmpty();
    assertThat(book.find("same")).isEmpty();
    assertThat(book.place(named).id()).isEqualTo("same");
  }

  @Test
  void emptying_the_book_forgets_what_was_to_settle() {
    book.place(buy().id("same"));
    desk.delete(ORDERS);
    book.clear();
    desk.clock.pass(Duration.ofSeconds(1));
    assertThat(book.orders()).isEmpty();

    book.place(buy().id("same").status(OrderStatus.PENDING_CANCEL));
    assertThat(book.find("same").orElseThrow().status()).isEqualTo(OrderStatus.PENDING_CANCEL);
  }

  @Test
  void ids_of_the_engine_and_of_clients_name_an_order_once_and_oldest_first() {
    assertThat(
            book.placeAll(
                List.of(buy().id("b").clientOrderId("y"), buy().id("a").clientOrderId("x"))))
        .extracting(Order::id)
        .containsExactly("b", "a");
    book.place(buy().id("c").account(SandboxSettings.SECOND_ACCOUNT));

    assertThat(desk.get(ORDERS + "?order_ids=a,x,c,nobody,b").ids()).containsExactly("b", "a");
  }

  private OrderType placed(NewOrder order) {
    return book.place(order).orderType();
  }

  private static NewOrder buy() {
    return NewOrder.of(Side.BUY, "AAPL", "4");
  }

  private static NewOrder trailing() {
    return buy().trailingOffset("1", TrailingOffsetType.PRICE);
  }
}
