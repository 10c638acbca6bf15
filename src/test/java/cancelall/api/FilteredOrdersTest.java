package cancelall.api;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a returned order can be shown to be inside what was asked for. */
class FilteredOrdersTest {
  private static final Filter EVERYTHING_OF_AAPL =
      new Filter(
          List.of(OrderText.AAPL_INSTRUMENT, OrderText.MSFT_INSTRUMENT),
          "COMMON_STOCK",
          "BUY",
          "LIMIT",
          false);

  @Test
  void an_order_that_has_all_that_was_asked_for_is_inside() {
    assertThat(EVERYTHING_OF_AAPL.whyOutside(order(OrderText.aapl()))).isEmpty();
  }

  @Test
  void any_order_is_inside_where_nothing_was_asked() {
    assertThat(Filter.none().whyOutside(order(new OrderText(Map.of())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "side, SELL",
    "side, buy",
    "order_type, STOP_LIMIT",
    "instrument_type, OPTION",
    "instrument_id, c2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9"
  })
  void an_order_that_differs_in_a_filtered_field_is_outside(String field, String value) {
    assertThat(EVERYTHING_OF_AAPL.whyOutside(order(OrderText.aapl().with(field, quoted(value)))))
        .hasValueSatisfying(why -> assertThat(why).contains(field).contains(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"side", "order_type", "instrument_type", "instrument_id"})
  void an_order_without_a_filtered_field_is_outside(String field) {
    assertThat(EVERYTHING_OF_AAPL.whyOutside(order(OrderText.aapl().without(field))))
        .hasValueSatisfying(why -> assertThat(why).contains(field).contains("missing"));
    assertThat(EVERYTHING_OF_AAPL.whyOutside(order(OrderText.aapl().with(field, "null"))))
        .hasValueSatisfying(why -> assertThat(why).contains(field).contains("missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "[\"BUY\"]", "{\"BUY\":\"BUY\"}"})
  void a_filtered_field_that_is_no_text_is_outside(String json) {
    assertThat(
            Filter.none().withSide(Side.BUY).whyOutside(order(OrderText.aapl().with("side", json))))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"side", "order_type", "instrument_type", "instrument_id"})
  void a_field_that_was_not_filtered_may_be_missing(String field) {
    assertThat(Filter.none().whyOutside(order(OrderText.aapl().without(field)))).isEmpty();
  }

  @Test
  void instrument_ids_are_compared_without_regard_to_case() {
    Filter upper =
        Filter.none()
            .withInstrumentIds(List.of(OrderText.AAPL_INSTRUMENT.toUpperCase(Locale.ROOT)));

    assertThat(upper.whyOutside(order(OrderText.aapl()))).isEmpty();
    assertThat(upper.whyOutside(order(OrderText.msft()))).isPresent();
  }

  @Test
  void a_symbol_is_held_against_the_symbol_and_exactly() {
    Filter symbol = new Filter(List.of("AAPL"), null, null, null, true);

    assertThat(symbol.whyOutside(order(OrderText.aapl()))).isEmpty();
    assertThat(symbol.whyOutside(order(OrderText.msft()))).isPresent();
    assertThat(symbol.whyOutside(order(OrderText.aapl().with("symbol", quoted("aapl")))))
        .isPresent();
    assertThat(symbol.whyOutside(order(OrderText.aapl().without("symbol")))).isPresent();
  }

  @Test
  void an_instrument_id_in_the_symbol_shows_nothing() {
    OrderText odd =
        OrderText.msft().with("symbol", quoted(OrderText.AAPL_INSTRUMENT)).without("instrument_id");

    assertThat(
            Filter.none()
                .withInstrumentIds(List.of(OrderText.AAPL_INSTRUMENT))
                .whyOutside(order(odd)))
        .isPresent();
  }

  private static Order order(OrderText text) {
    return OrderTexts.order(text.json());
  }
}
