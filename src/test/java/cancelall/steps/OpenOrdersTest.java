package cancelall.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenOrdersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '\'',
      value = {
        "open orders = ''",
        "open BUY orders = 'side:BUY'",
        "open BUY STOP_LIMIT OPTION orders = 'instrument_type:OPTION side:BUY type:STOP_LIMIT'",
        "open orders with side OTHER = 'side:OTHER'",
        "open LIMIT orders with instrument type OTHER = 'instrument_type:OTHER type:LIMIT'",
        "open SELL orders of AAPL and MSFT = 'instrument_ids:AAPL,MSFT side:SELL'",
        "open orders of MSFT, AAPL or TSLA = 'instrument_ids:MSFT,AAPL,TSLA'"
      })
  void a_phrase_is_the_filter_it_says(String phrase, String parameters) {
    OpenOrders meant = OpenOrders.parse(phrase);
    StringBuilder seen = new StringBuilder();
    if (!meant.symbols().isEmpty()) {
      seen.append("instrument_ids:").append(String.join(",", meant.symbols())).append(' ');
    }
    new OpenOrders(meant.side(), meant.type(), meant.instrumentType(), List.of())
        .filter(symbol -> symbol)
        .parameters()
        .forEach((name, value) -> seen.append(name).append(':').append(value).append(' '));

    assertThat(phrase).matches(OpenOrders.REGEXP);
    assertThat(seen.toString().strip()).isEqualTo(parameters);
  }

  @Test
  void a_word_that_is_no_value_is_refused_with_those_that_are() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OpenOrders.parse("open BUY LIMT orders"))
        .withMessageContaining("[LIMT]")
        .withMessageContaining("LIMIT");
  }

  @Test
  void a_filter_that_is_named_twice_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> OpenOrders.parse("open BUY SELL orders"));
  }
}
