package cancelall.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedFiltersTest {
  private static final String AAPL = DocumentedOrder.AAPL.instrumentId;
  private static final String MSFT = DocumentedOrder.MSFT.instrumentId;
  private static final List<String> NAMES =
      List.of("side", "type", "instrument_type", "instrument_ids");

  @RegisterExtension static final RunningStubs STUBS = new RunningStubs();

  static Stream<String> undocumentedValues() {
    return NAMES.stream()
        .flatMap(
            name ->
                Stream.of(
                        "NONE",
                        "buy",
                        "limit",
                        "Common_Stock",
                        "BUY%0A",
                        "LIMIT+",
                        "%20OPTION",
                        "BUY,SELL",
                        "LIMIT%2CSTOP",
                        "*",
                        "null",
                        "%00",
                        "%C3%9C",
                        "BUY;type=STOP")
                    .map(value -> name + "=" + value));
  }

  static Stream<String> blankValues() {
    return NAMES.stream()
        .flatMap(name -> Stream.of("", "=", "=+", "=%20", "=%09").map(blank -> name + blank));
  }

  static Stream<String> repeatedParameters() {
    return Stream.of(
        "side=BUY&side=BUY",
        "side=BUY&side=SELL",
        "side=SELL&type=LIMIT&side=BUY",
        "side=BUY&side=NONE",
        "side=NONE&side=BUY",
        "side=&side=BUY",
        "side&side=BUY",
        "side=BUY&side",
        "side=BUY&s%69de=SELL",
        "type=LIMIT&type=STOP",
        "instrument_type=OPTION&instrument_type=COMMON_STOCK",
        "instrument_ids=" + AAPL + "&instrument_ids=" + MSFT,
        "instrument_ids=" + AAPL + "&side=BUY&instrument_ids=" + AAPL,
        "type=LIMIT&type=LIMIT&type=LIMIT");
  }

  static Stream<String> idsThatAreNoCommaList() {
    return Stream.of(
            AAPL + ",",
            "," + AAPL,
            AAPL + ",," + MSFT,
            AAPL + "%2C",
            ",",
            AAPL + ",%20" + MSFT,
            AAPL + ";" + MSFT,
            AAPL + "%7C" + MSFT,
            AAPL + "%0A",
            AAPL + "," + MSFT.substring(1),
            AAPL + "0",
            AAPL.replace("-", ""),
            AAPL.replace('a', 'g'),
            "[" + AAPL + "]",
            "AAPL")
        .map(list -> "instrument_ids=" + list);
  }

  static Stream<String> unknownNames() {
    return Stream.of(
        "instrument_ids[0]=" + AAPL,
        "instrument_ids%5B0%5D=" + AAPL,
        "instrument_ids%5b%5d=" + AAPL,
        "instrument_ids[0]=" + AAPL + "&instrument_ids[1]=" + MSFT,
        "instrument_ids=" + AAPL + "&instrument_ids[1]=" + MSFT,
        "instrument_id=" + AAPL,
        "symbol=AAPL",
        "side=BUY&symbol=AAPL",
        "Side=BUY",
        "order_type=LIMIT",
        "xside=BUY",
        "side2=BUY",
        "+side=BUY",
        "=BUY",
        "&",
        "side=BUY&",
        "&side=BUY",
        "side=BUY&&type=LIMIT",
        "side=BUY?",
        "?side=BUY",
        "side=BUY&x=?");
  }

  @ParameterizedTest
  @MethodSource({
    "undocumentedValues",
    "blankValues",
    "repeatedParameters",
    "idsThatAreNoCommaList",
    "unknownNames"
  })
  void a_filter_that_is_not_as_documented_is_refused(String query) {
    var answer = STUBS.client().cancel("?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo(StubFiles.body("400-invalid-filter"));
  }
}
