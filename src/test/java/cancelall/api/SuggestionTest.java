package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person is asked who mistyped a value. */
class SuggestionTest {
  private static final List<String> TYPES = Stream.of(OrderType.values()).map(Enum::name).toList();

  @ParameterizedTest
  @CsvSource({
    "limit, LIMIT",
    "LIMT, LIMIT",
    "LMIIT, LIMIT",
    "xLIMIT, LIMIT",
    "MARKT, MARKET",
    "STOPP, STOP",
    "SOP, STOP",
    "STOPLIMIT, STOP_LIMIT",
    "STOP-LIMIT, STOP_LIMIT",
    "TRAILING_STOPLIMIT, TRAILING_STOP_LIMIT",
    "TRAILINGSTOP, TRAILING_STOP",
    "OTER, OTHER",
    "S, STOP"
  })
  void the_nearest_documented_value_is_offered(String typed, String meant) {
    assertThat(Closest.to(typed, TYPES)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"ab, b, abcd, b", "a, aa, bbb, aa", "xyz, xy, yz, xy", "aab, ab, ba, ab"})
  void as_many_letters_as_must_change_decide(String typed, String one, String two, String nearest) {
    assertThat(
            Closest.to(typed, List.of(one.toUpperCase(Locale.ROOT), two.toUpperCase(Locale.ROOT))))
        .isEqualTo(nearest.toUpperCase(Locale.ROOT));
  }
}
