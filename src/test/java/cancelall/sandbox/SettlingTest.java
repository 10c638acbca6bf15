package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettlingTest {
  private final Desk desk = Desk.withDefaults();

  @Test
  void a_cancelled_order_keeps_what_was_filled() {
    Order settled = settled(partlyFilled().fate(Fate.CANCELS));

    assertThat(settled.status()).isEqualTo(OrderStatus.CANCELED);
    assertThat(settled.filledQuantity()).isEqualByComparingTo("4");
    assertThat(settled.leavesQuantity()).isZero();
    assertThat(settled.averageFillPrice()).isEqualByComparingTo("1.50");
  }

  @Test
  void an_order_may_fill_first() {
    Order settled = settled(partlyFilled().fate(Fate.FILLS));

    assertThat(settled.status()).isEqualTo(OrderStatus.FILLED);
    assertThat(settled.filledQuantity()).isEqualByComparingTo("10");
    assertThat(settled.leavesQuantity()).isZero();
  }

  @Test
  void an_order_that_fills_has_a_price_whatever_it_had_before() {
    assertThat(settled(NewOrder.of(Side.BUY, "AAPL", "1").fate(Fate.FILLS)).averageFillPrice())
        .isEqualTo(new BigDecimal("100.00"));
    assertThat(
            settled(NewOrder.of(Side.BUY, "AAPL", "1").limitPrice("2.50").fate(Fate.FILLS))
                .averageFillPrice())
        .isEqualTo(new BigDecimal("2.50"));
  }

  @Test
  void a_refused_cancel_says_why_and_the_order_works_on() {
    Order whole = settled(NewOrder.of(Side.BUY, "AAPL", "10").fate(Fate.REFUSED));
    Order partly = settled(partlyFilled().fate(Fate.REFUSED));

    assertThat(whole.status()).isEqualTo(OrderStatus.NEW);
    assertThat(partly.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
    assertThat(partly.leavesQuantity()).isEqualByComparingTo("6");
    assertThat(partly.details()).singleElement().asString().contains("rejected");
    assertThat(desk.delete(ORDERS).orders()).as("it can be tried again").hasSize(2);
  }

  @Test
  void an_order_may_stay_pending() {
    assertThat(settled(partlyFilled().fate(Fate.STAYS_PENDING)).status())
        .isEqualTo(OrderStatus.PENDING_CANCEL);
  }

  @Test
  void without_a_settle_time_the_answer_is_still_pending_and_the_next_look_is_not() {
    Desk quick = new Desk(SandboxSettings.defaults().withSettle(Duration.ZERO));
    quick.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));

    assertThat(quick.delete(ORDERS).each("status")).containsExactly("PENDING_CANCEL");
    assertThat(quick.get(ORDERS).each("status")).containsExactly("CANCELED");
  }

  @Test
  void every_order_settles_at_its_own_time() {
    Order first = desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofMillis(150));
    Order second = desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofMillis(100));

    assertThat(desk.book.find(first.id()).orElseThrow().status()).isEqualTo(OrderStatus.CANCELED);
    assertThat(desk.book.find(second.id()).orElseThrow().status())
        .isEqualTo(OrderStatus.PENDING_CANCEL);
  }

  @Test
  void a_fate_can_be_set_on_an_order_that_was_submitted() {
    Order order = desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));
    desk.book.change(order.id(), o -> o.withFate(Fate.STAYS_PENDING));
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofDays(1));

    assertThat(desk.get(ORDERS).each("status")).containsExactly("PENDING_CANCEL");
    assertThatThrownBy(() -> desk.book.change("nobody", o -> o))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Order settled(NewOrder order) {
    Order placed = desk.book.place(order);
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofMillis(200));
    return desk.book.find(placed.id()).orElseThrow();
  }

  private static NewOrder partlyFilled() {
    return NewOrder.of(Side.BUY, "AAPL", "10")
        .limitPrice("2.00")
        .status(OrderStatus.PARTIALLY_FILLED)
        .filled("4")
        .averageFillPrice("1.50");
  }
}
