package cancelall.stubs;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of stubs/README.md, and the stubs, against a WireMock that is not ours. */
class StubsReadmeTest {
  private static final String HEADING =
      "| account | query | Authorization | status | body | stub |";

  private static WireMockServer wireMock;
  private static StubsClient client;

  record Row(
      String account, String query, String authorization, int status, String body, String stub) {
    static Row of(String line) {
      List<String> cells =
          Arrays.stream(line.substring(2, line.length() - 2).split(" \\| "))
              .map(cell -> cell.equals("none") ? "" : cell.replace("`", ""))
              .toList();
      return new Row(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          Integer.parseInt(cells.get(3)),
          cells.get(4),
          cells.get(5));
    }
  }

  @BeforeAll
  static void start() {
    wireMock =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .usingFilesUnderDirectory(StubFiles.ROOT.toString()));
    wireMock.start();
    client = new StubsClient(URI.create("http://127.0.0.1:" + wireMock.port()));
  }

  @AfterAll
  static void stop() {
    wireMock.stop();
  }

  static Stream<Row> rows() {
    return readme()
        .lines()
        .filter(line -> line.startsWith("| `") && line.split(" \\| ").length == 6)
        .map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_of_the_table_is_what_is_answered(Row row) {
    String[] authorization =
        row.authorization().isEmpty() ? new String[0] : new String[] {row.authorization()};

    var answer = client.cancel(row.account(), row.query(), authorization);

    assertThat(answer.status()).isEqualTo(row.status());
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.stub()).isEqualTo(row.stub());
    assertThat(answer.body()).isEqualTo(StubFiles.body(row.body()));
  }

  @Test
  void every_stub_and_every_body_has_a_row() {
    assertThat(rows().map(Row::stub).distinct())
        .containsExactlyInAnyOrderElementsOf(StubFiles.names(StubFiles.MAPPINGS));
    assertThat(rows().map(Row::body).distinct())
        .containsExactlyInAnyOrderElementsOf(StubFiles.names(StubFiles.BODIES));
  }

  @Test
  void no_row_is_left_out_of_the_tests() {
    long tables = readme().lines().filter(HEADING::equals).count();
    long bars = readme().lines().filter(line -> line.startsWith("| ")).count();
    long ordersTable = 1 + DocumentedOrder.values().length;

    assertThat(tables).isPositive();
    assertThat(rows().count()).isEqualTo(bars - tables - ordersTable);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/accounts/19816/orders",
    "POST, /v1/accounts/19816/orders",
    "PUT, /v1/accounts/19817/orders",
    "DELETE, /v1/accounts/19816/orders/",
    "DELETE, /v1/accounts/19816",
    "DELETE, /v2/accounts/19816/orders",
    "DELETE, /",
  })
  void other_methods_and_paths_are_501_with_and_without_a_key(String method, String path) {
    for (var answer :
        List.of(client.send(method, path), client.send(method, path, StubsClient.BEARER))) {
      assertThat(answer.status()).isEqualTo(501);
      assertThat(answer.body()).isEqualTo(StubFiles.body("501-no-stub-matches"));
    }
  }

  private static String readme() {
    return StubFiles.text(StubFiles.ROOT.resolve("README.md"));
  }
}
