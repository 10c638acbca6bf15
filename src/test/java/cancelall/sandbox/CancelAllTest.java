package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancelAllTest {
  private static final String AAPL = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";
  private static final String MSFT = "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9";

  private static final List<String> OPEN =
      List.of("PENDING_NEW NEW PARTIALLY_FILLED PENDING_REPLACE SUSPENDED STOPPED".split(" "));

  private final Desk desk = Desk.withDefaults();

  @Test
  void filters_and_together() {
    String wanted = desk.book.place(buy("AAPL").limitPrice("1.00")).id();
    desk.book.place(buy("AAPL").stopPrice("9.00"));
    desk.book.place(NewOrder.of(Side.SELL, "AAPL", "1").limitPrice("1.00"));

    assertThat(desk.delete(ORDERS + "?side=BUY&type=LIMIT").ids()).containsExactly(wanted);
    assertThat(desk.book.orders().stream().map(Order::status))
        .containsExactly(OrderStatus.PENDING_CANCEL, OrderStatus.NEW, OrderStatus.NEW);
  }

  @Test
  void instrument_ids_or_together_in_any_letter_case_and_either_spelling_of_the_comma() {
    String first = desk.book.place(buy("AAPL")).id();
    String second = desk.book.place(buy("MSFT")).id();
    desk.book.place(buy("TSLA"));

    Told told =
        desk.delete(ORDERS + "?instrument_ids=" + AAPL.toUpperCase(Locale.ROOT) + "%2C" + MSFT);

    assertThat(told.ids()).containsExactly(first, second);
  }

  @Test
  void an_option_is_told_from_its_underlying() {
    String option = desk.book.place(buy("AAPL  270115C00250000")).id();
    desk.book.place(buy("AAPL"));

    Told told = desk.delete(ORDERS + "?instrument_type=OPTION");

    assertThat(told.ids()).containsExactly(option);
    assertThat(told.each("underlying_instrument_id")).containsExactly(AAPL);
  }

  @ParameterizedTest
  @EnumSource
  void only_open_orders_are_reached(OrderStatus status) {
    boolean open = OPEN.contains(status.name());
    Order placed = desk.book.place(buy("AAPL").status(status));

    Told told = desk.delete(ORDERS);

    assertThat(told.status()).isEqualTo(open ? 200 : 404);
    assertThat(desk.book.find(placed.id()).orElseThrow().status())
        .isEqualTo(open ? OrderStatus.PENDING_CANCEL : status);
  }

  @Test
  void an_order_awaiting_its_release_is_open_unless_chosen_otherwise() {
    Desk other = new Desk(withChoices(Choices.defaults().withAwaitingReleaseIsOpen(false)));
    for (Desk each : new Desk[] {desk, other}) {
      each.book.place(buy("AAPL").queueState(QueueState.AWAITING_RELEASE));
    }

    assertThat(desk.delete(ORDERS).status()).isEqualTo(200);
    assertThat(other.delete(ORDERS).status()).isEqualTo(404);
  }

  @Test
  void another_account_is_untouched() {
    desk.book.place(buy("AAPL"));
    Order other = desk.book.place(buy("AAPL").account(SandboxSettings.SECOND_ACCOUNT));

    assertThat(desk.delete(ORDERS).orders()).hasSize(1);
    assertThat(desk.book.find(other.id())).hasValue(other);
  }

  @Test
  void a_forbidden_account_and_one_nobody_knows_answer_alike_and_cancel_nothing() {
    Order kept = desk.book.place(buy("AAPL").account(SandboxSettings.FORBIDDEN_ACCOUNT));

    assertThat(desk.delete("/v1/accounts/19817/orders").status()).isEqualTo(403);
    assertThat(desk.delete("/v1/accounts/1/orders").status()).isEqualTo(403);
    assertThat(desk.book.find(kept.id())).hasValue(kept);
  }

  @Test
  void choices_change_what_nobody_documents() {
    Desk or = new Desk(withChoices(Choices.defaults().withFilters(Choices.Combination.OR)));
    or.book.place(buy("AAPL").limitPrice("1"));
    or.book.place(NewOrder.of(Side.SELL, "MSFT", "1").stopPrice("1"));
    assertThat(or.delete(ORDERS + "?side=SELL&type=LIMIT").orders()).hasSize(2);

    Desk symbols = new Desk(withChoices(Choices.defaults().withSymbolsAsInstrumentIds(true)));
    symbols.book.place(buy("AAPL"));
    assertThat(symbols.delete(ORDERS + "?instrument_ids=AAPL").status()).isEqualTo(200);

    Choices lenient =
        Choices.defaults()
            .withUnknownNames(Choices.Handling.IGNORE)
            .withBadValues(Choices.Handling.IGNORE);
    Desk ignoring = new Desk(withChoices(lenient));
    ignoring.book.place(buy("AAPL"));
    assertThat(ignoring.delete(ORDERS + "?sides=SELL&side=sell").status()).isEqualTo(200);

    Desk hiding = new Desk(withChoices(Choices.defaults().withForbiddenStatus(404)));
    assertThat(hiding.delete("/v1/accounts/19817/orders").status()).isEqualTo(404);

    Set<OrderStatus> pending = EnumSet.of(OrderStatus.PENDING_CANCEL);
    Desk again = new Desk(withChoices(Choices.defaults().withOpen(pending)));
    again.book.place(buy("AAPL").status(OrderStatus.PENDING_CANCEL));
    assertThat(again.delete(ORDERS).status()).isEqualTo(200);
  }

  private static SandboxSettings withChoices(Choices choices) {
    return SandboxSettings.defaults().withChoices(choices);
  }

  private static NewOrder buy(String symbol) {
    return NewOrder.of(Side.BUY, symbol, "10");
  }
}
