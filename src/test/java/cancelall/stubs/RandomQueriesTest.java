package cancelall.stubs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.StubServer;
import cancelall.stubs.DocumentedAnswer.Parameter;
import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomQueriesTest {
  private static final int QUERIES = 600;
  private static final int AT_MOST_PARAMETERS = 4;
  private static final String AAPL = DocumentedOrder.AAPL.instrumentId;
  private static final String MSFT = DocumentedOrder.MSFT.instrumentId;
  private static final List<String> STRANGE_NAMES =
      List.of("symbol", "Side", "instrument_ids[0]", "instrument_ids[]", "order_type", " side", "");
  private static final List<String> STRANGE_VALUES =
      List.of("", " ", "buy", "BUY ", "BUY\n", "BUY,SELL", "INDEX", "AAPL", "null", "*", "B=UY");
  private static final List<String> ID_LISTS =
      List.of(
          AAPL, MSFT, MSFT + "," + AAPL, AAPL + ",", "," + MSFT, AAPL + ", " + MSFT, "{" + AAPL);

  private final Random random;
  private final long seed = System.nanoTime();

  RandomQueriesTest() {
    random = new Random(seed);
  }

  @Test
  void a_query_is_answered_as_the_page_says_or_refused() {
    try (StubServer server = StubServer.start(StubFiles.ROOT)) {
      StubsClient client = new StubsClient(server.baseUrl());
      for (int i = 0; i < QUERIES; i++) {
        List<Parameter> parameters =
            Stream.generate(this::parameter).limit(1 + random.nextInt(AT_MOST_PARAMETERS)).toList();
        DocumentedAnswer expected = DocumentedAnswer.to(parameters);
        String query = query(parameters);

        var answer = client.cancel(query);

        assertThat(answer.status()).as("seed %d, %s", seed, query).isEqualTo(expected.status());
        assertThat(answer.body())
            .as("seed %d, %s", seed, query)
            .isEqualTo(StubFiles.body(expected.body()));
      }
    }
  }

  private Parameter parameter() {
    String name =
        rarely()
            ? one(STRANGE_NAMES)
            : one(List.of("side", "type", "instrument_type", "instrument_ids"));
    if (rarely()) {
      return new Parameter(name, random.nextBoolean() ? null : one(STRANGE_VALUES));
    }
    return new Parameter(name, one(DocumentedAnswer.ENUMERATIONS.getOrDefault(name, ID_LISTS)));
  }

  private boolean rarely() {
    return random.nextInt(8) == 0;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static String query(List<Parameter> parameters) {
    return parameters.stream()
        .map(
            parameter ->
                parameter.value() == null
                    ? escaped(parameter.name())
                    : escaped(parameter.name()) + "=" + escaped(parameter.value()))
        .collect(Collectors.joining("&", "?", ""));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
