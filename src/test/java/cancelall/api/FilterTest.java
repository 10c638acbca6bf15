package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter lets be asked, and what it refuses because it might be read as a wider one. */
class FilterTest {
  private static final String ID = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";

  @ParameterizedTest
  @EnumSource
  void every_documented_side_is_sent_as_it_is(Side side) {
    assertThat(Filter.none().withSide(side).query()).isEqualTo("?side=" + side);
  }

  @ParameterizedTest
  @EnumSource
  void every_documented_order_type_is_sent_as_it_is(OrderType type) {
    assertThat(Filter.none().withType(type).query()).isEqualTo("?type=" + type);
  }

  @ParameterizedTest
  @EnumSource
  void every_documented_instrument_type_is_sent_as_it_is(InstrumentType type) {
    assertThat(Filter.none().withInstrumentType(type).query())
        .isEqualTo("?instrument_type=" + type);
  }

  @Test
  void no_filter_is_empty_and_sends_no_query() {
    assertThat(Filter.none().isEmpty()).isTrue();
    assertThat(Filter.none().query()).isEmpty();
    assertThat(Filter.none().withSide(Side.BUY).isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\n", "\u2003"})
  void a_blank_value_is_refused_for_every_filter_even_when_undocumented_is_allowed(String blank) {
    for (boolean allowed : new boolean[] {false, true}) {
      assertRefused(() -> side(blank, allowed), "side", "is blank");
      assertRefused(() -> type(blank, allowed), "type", "is blank");
      assertRefused(() -> instrumentType(blank, allowed), "instrument_type", "is blank");
      assertRefused(() -> ids(List.of(blank), allowed), "instrument_ids", "has a blank id");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"BUY,SELL", "BUY SELL", " BUY", "BUY\n", "BUY\u0000", "BUY\u007f", "B\u00a0", ","})
  void a_value_with_a_comma_a_blank_or_a_control_character_is_refused_even_when_allowed(
      String value) {
    for (boolean allowed : new boolean[] {false, true}) {
      assertRefused(() -> side(value, allowed), "side", "a blank, a comma or a control character");
      assertRefused(() -> type(value, allowed), "type", "give one value alone");
      assertRefused(() -> instrumentType(value, allowed), "instrument_type", "give one value");
    }
  }

  @Test
  void a_value_in_the_wrong_case_gets_the_right_one_suggested() {
    assertRefused(() -> side("buy", false), "side", "did you mean BUY?");
    assertRefused(() -> type("Stop_Limit", false), "type", "did you mean STOP_LIMIT?");
    assertRefused(() -> instrumentType("opton", false), "instrument_type", "did you mean OPTION?");
  }

  @Test
  void the_closest_documented_value_is_suggested_in_a_turkish_locale_too() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertRefused(() -> type("limit", false), "type", "did you mean LIMIT?");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_refusal_lists_what_is_documented() {
    assertRefused(() -> side("LONG", false), "side", "'LONG' is not one of BUY, SELL, SELL_SHORT");
  }

  @Test
  void an_undocumented_value_needs_the_flag() {
    assertRefused(() -> instrumentType("INDEX", false), "instrument_type", "'INDEX' is not one of");
    assertThat(instrumentType("INDEX", true).query()).isEqualTo("?instrument_type=INDEX");
  }

  @Test
  void a_symbol_as_instrument_id_needs_the_flag() {
    assertRefused(() -> ids(List.of("AAPL"), false), "instrument_ids", "'AAPL' is not 8-4-4-4-12");
    assertThat(ids(List.of("AAPL"), true).query()).isEqualTo("?instrument_ids=AAPL");
  }

  @Test
  void an_option_symbol_keeps_its_inner_blanks_encoded() {
    assertThat(ids(List.of("AAPL  261218C00150000"), true).query())
        .isEqualTo("?instrument_ids=AAPL%20%20261218C00150000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAPL,MSFT", " AAPL", "AAPL ", "AA\nPL", "\u00a0", "AAPL\u00a0"})
  void a_symbol_that_could_be_read_as_several_or_none_is_refused(String symbol) {
    assertRefused(() -> ids(List.of(symbol), true), "instrument_ids", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d",
        "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d89",
        "a1a2a3a4b1b2c1c2d1d2d3d4d5d6d7d8",
        "g1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
        "{a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8}",
        " a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
        "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8\n",
        "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d\u0668",
      })
  void what_is_not_8_4_4_4_12_hexadecimal_digits_is_refused(String id) {
    assertRefused(() -> ids(List.of(id), false), "instrument_ids", "8-4-4-4-12 hexadecimal digits");
  }

  @Test
  void ids_go_out_as_one_comma_joined_parameter_in_the_order_given() {
    String other = "B2B3B4B5-C2C3-D2D3-E2E3-E4E5E6E7E8E9";

    assertThat(ids(List.of(other, ID), false).query())
        .isEqualTo("?instrument_ids=" + other + "," + ID);
  }

  @Test
  void all_filters_together_go_out_once_each() {
    assertThat(new Filter(List.of(ID), "OPTION", "SELL_SHORT", "TRAILING_STOP", false).query())
        .isEqualTo(
            "?instrument_ids=" + ID + "&instrument_type=OPTION&side=SELL_SHORT&type=TRAILING_STOP");
  }

  @Test
  void what_is_special_in_a_query_is_encoded() {
    assertThat(ids(List.of("A&side=SELL", "B+C", "D%#é"), true).query())
        .isEqualTo("?instrument_ids=A%26side%3DSELL,B%2BC,D%25%23%C3%A9");
  }

  @Test
  void the_same_id_twice_is_refused_whatever_its_case() {
    assertRefused(() -> ids(List.of(ID, ID), false), "instrument_ids", "twice");
    assertRefused(
        () -> ids(List.of(ID, ID.toUpperCase(Locale.ROOT)), false), "instrument_ids", "twice");
  }

  @Test
  void at_most_two_hundred_ids_fit_one_call() {
    assertThat(ids(numbered(200), false).instrumentIds()).hasSize(200);
    assertRefused(() -> ids(numbered(201), false), "instrument_ids", "has 201 ids, more than");
    assertRefused(() -> ids(numbered(2_000), true), "instrument_ids", "has 2000 ids, more than");
  }

  @Test
  void the_filter_cannot_be_changed_through_the_list_it_was_made_of() {
    List<String> mine = new ArrayList<>(List.of(ID));
    Filter filter = ids(mine, false);
    mine.clear();

    assertThat(filter.instrumentIds()).containsExactly(ID);
  }

  @Test
  void narrowing_step_by_step_keeps_what_was_asked_before() {
    assertThat(
            Filter.none()
                .withInstrumentIds(List.of(ID))
                .withInstrumentType(InstrumentType.OPTION)
                .withType(OrderType.STOP)
                .withSide(Side.BUY))
        .isEqualTo(new Filter(List.of(ID), "OPTION", "BUY", "STOP", false));
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj("00000000-0000-0000-0000-%012x"::formatted).toList();
  }

  private static Filter side(String value, boolean allowed) {
    return new Filter(Collections.emptyList(), null, value, null, allowed);
  }

  private static Filter type(String value, boolean allowed) {
    return new Filter(Collections.emptyList(), null, null, value, allowed);
  }

  private static Filter instrumentType(String value, boolean allowed) {
    return new Filter(Collections.emptyList(), value, null, null, allowed);
  }

  private static Filter ids(List<String> ids, boolean allowed) {
    return new Filter(ids, null, null, null, allowed);
  }

  private static void assertRefused(ThrowingCallable making, String parameter, String problem) {
    assertThatExceptionOfType(InvalidFilter.class)
        .isThrownBy(making)
        .satisfies(
            refused -> {
              assertThat(refused.parameter()).isEqualTo(parameter);
              assertThat(refused.problem()).contains(problem);
              assertThat(refused.getMessage()).isEqualTo(parameter + " " + refused.problem());
            });
  }
}
