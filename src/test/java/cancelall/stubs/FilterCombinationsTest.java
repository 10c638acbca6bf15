package cancelall.stubs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.stubs.DocumentedAnswer.Parameter;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilterCombinationsTest {
  private static final String AAPL = DocumentedOrder.AAPL.instrumentId;
  private static final String MSFT = DocumentedOrder.MSFT.instrumentId;
  private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";

  /** As they are sent: a comma may be escaped. */
  private static final List<String> ID_LISTS =
      List.of(
          AAPL,
          MSFT.toUpperCase(Locale.ROOT),
          UNKNOWN,
          AAPL + "," + MSFT,
          AAPL + "%2C" + MSFT,
          MSFT + "," + AAPL,
          MSFT + "%2c" + AAPL,
          UNKNOWN + "," + AAPL.toUpperCase(Locale.ROOT),
          MSFT + "%2C" + UNKNOWN,
          UNKNOWN + "," + MSFT + "%2C" + AAPL);

  @RegisterExtension static final RunningStubs STUBS = new RunningStubs();

  @Test
  void every_combination_of_documented_values_selects_by_and_and_ids_by_or() {
    StubsClient client = STUBS.client();
    List<List<Parameter>> combinations = combinations();
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    for (List<Parameter> combination : combinations) {
      DocumentedAnswer expected = DocumentedAnswer.to(decoded(combination));
      // Every second query the other way round: the order of parameters means nothing.
      if (++sent % 2 == 0) {
        Collections.reverse(combination);
      }
      String query = query(combination);
      var answer = client.cancel(query);
      if (answer.status() != expected.status()
          || !answer.body().equals(StubFiles.body(expected.body()))) {
        wrong.add(query + " expected " + expected + " but was " + answer);
      }
    }

    assertThat(combinations).hasSize(5 * 8 * 6 * (1 + ID_LISTS.size()));
    assertThat(wrong).isEmpty();
  }

  @Test
  void two_hundred_ids_are_one_list() {
    String ids = (UNKNOWN + "%2C").repeat(199) + AAPL;

    assertThat(STUBS.client().cancel("?instrument_ids=" + ids).body())
        .isEqualTo(StubFiles.body("200-aapl-only"));
  }

  private static List<List<Parameter>> combinations() {
    List<List<Parameter>> combinations = List.of(List.of());
    for (String name : List.of("side", "type", "instrument_type")) {
      combinations = withAndWithout(combinations, name, DocumentedAnswer.ENUMERATIONS.get(name));
    }
    return withAndWithout(combinations, "instrument_ids", ID_LISTS);
  }

  private static List<List<Parameter>> withAndWithout(
      List<List<Parameter>> combinations, String name, List<String> values) {
    List<List<Parameter>> longer = new ArrayList<>(combinations);
    for (List<Parameter> combination : combinations) {
      for (String value : values) {
        List<Parameter> one = new ArrayList<>(combination);
        one.add(new Parameter(name, value));
        longer.add(one);
      }
    }
    return longer;
  }

  private static List<Parameter> decoded(List<Parameter> parameters) {
    return parameters.stream()
        .map(p -> new Parameter(p.name(), URLDecoder.decode(p.value(), UTF_8)))
        .toList();
  }

  private static String query(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.name() + "=" + parameter.value())
        .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
  }
}
