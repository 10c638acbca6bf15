package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An order with every field, as a client sees it. */
class ShownOrderTest {
  private static final Instrument OPTION =
      new Instrument("0pt10n", InstrumentType.OPTION, "TSLA  270115C00190000", "0f-tsla");

  private final Desk desk = Desk.withDefaults();

  @Test
  void every_field_is_shown_under_its_documented_name_in_the_order_of_names() {
    desk.book.place(full());

    JsonObject shown = desk.get(ORDERS).orders().get(0);

    assertThat(shown)
        .isEqualTo(
            JsonParser.parseString(
                """
                {
                  "account_id": 19816,
                  "average_fill_price": "2.50",
                  "client_order_id": "client's",
                  "created_at": "2026-03-01T01:02:03.000000004Z",
                  "details": ["one", "\\"two\\"\\n"],
                  "expires_at": "2026-04-01T00:00:00.000000000Z",
                  "extended_hours": false,
                  "filled_quantity": "1",
                  "id": "the-id",
                  "instrument_id": "0pt10n",
                  "instrument_type": "OPTION",
                  "leaves_quantity": "2",
                  "limit_offset": "-0.10",
                  "limit_price": "2.60",
                  "order_type": "TRAILING_STOP_LIMIT",
                  "quantity": "3",
                  "queue_state": "RELEASED",
                  "releases_at": "2026-03-01T09:30:00.000000000Z",
                  "side": "SELL_SHORT",
                  "status": "SUSPENDED",
                  "stop_price": "2.40",
                  "symbol": "TSLA  270115C00190000",
                  "time_in_force": "GOOD_TILL_DATE",
                  "trailing_offset": "25",
                  "trailing_offset_type": "BPS",
                  "underlying_instrument_id": "0f-tsla",
                  "updated_at": "2026-03-02T01:02:03.000000000Z",
                  "venue": "XCBO"
                }
                """));
    assertThat(List.copyOf(shown.keySet())).isSorted();
  }

  @Test
  void what_is_absent_is_left_out_but_for_the_three_prices_of_the_examples() {
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").asDocumented());

    assertThat(desk.get(ORDERS).orders().get(0).keySet())
        .contains("average_fill_price", "limit_price", "stop_price")
        .doesNotContain("client_order_id", "details", "expires_at", "extended_hours", "venue")
        .doesNotContain("limit_offset", "queue_state", "releases_at", "underlying_instrument_id")
        .doesNotContain("trailing_offset", "trailing_offset_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\"b", "a\\b", "a\nb", "a\u0000b", "a\u001fb", "a\u007fb", "\u20acb", " ~!"})
  void a_text_comes_as_it_is_whatever_it_holds(String text) {
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").clientOrderId(text));

    assertThat(desk.get(ORDERS).each("client_order_id")).containsExactly(text);
  }

  private static NewOrder full() {
    return NewOrder.of(Side.SELL_SHORT, OPTION, "3")
        .id("the-id")
        .clientOrderId("client's")
        .status(OrderStatus.SUSPENDED)
        .filled("1")
        .averageFillPrice("2.50")
        .limitPrice("2.60")
        .stopPrice("2.40")
        .trailingOffset("25", TrailingOffsetType.BPS)
        .limitOffset("-0.10")
        .timeInForce(TimeInForce.GOOD_TILL_DATE)
        .expiresAt(Instant.parse("2026-04-01T00:00:00Z"))
        .queueState(QueueState.RELEASED)
        .releasesAt(Instant.parse("2026-03-01T09:30:00Z"))
        .extendedHours(false)
        .details(List.of("one", "\"two\"\n"))
        .createdAt(Instant.parse("2026-03-01T01:02:03.000000004Z"))
        .updatedAt(Instant.parse("2026-03-02T01:02:03Z"));
  }
}
