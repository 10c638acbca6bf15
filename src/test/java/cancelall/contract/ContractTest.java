package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContractTest {
  private static final Contract CONTRACT = Contract.documented();
  private static final String CALL = "DELETE /v1/accounts/19816/orders -> 200";

  @ParameterizedTest
  @ValueSource(ints = {200, 403, 404})
  void the_answers_that_the_page_shows_are_valid(int status) {
    String body = JsonText.text("page/" + status + ".json");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

    assertThat(CONTRACT.check("DELETE", Exchange.ORDERS, status, body)).isEmpty();
    assertThat(CONTRACT.check("DELETE", Exchange.ORDERS + "?side=BUY", status, body)).isEmpty();
    assertThat(CONTRACT.check("DELETE", Exchange.ORDERS, status, bytes)).isEmpty();
  }

  @Test
  void a_violation_is_a_sentence_with_pointer_expected_and_seen() {
    assertThat(sentences(Exchange.page(200).with("/data/0/quantity", "100")))
        .containsExactly(CALL + ", at /data/0/quantity: expected the type string, saw 100");
    assertThat(sentences(Exchange.page(200).with("/data/1/side", "\"LEFT\"")))
        .containsExactly(
            CALL + ", at /data/1/side: expected one of BUY, SELL, SELL_SHORT, OTHER, saw \"LEFT\"");
    assertThat(sentences(Exchange.page(200).without("/data/0/id")))
        .containsExactly(CALL + ", at /data/0/id: expected a value, saw nothing there");
    assertThat(sentences(Exchange.page(200).with("/data", "[]")))
        .containsExactly(CALL + ", at /data: expected at least 1 in the list, saw []");
  }

  @Test
  void every_violation_of_a_body_is_named() {
    Exchange broken =
        Exchange.page(200).without("/metadata").with("/data/1/leaves_quantity", "\"1e3\"");

    assertThat(broken.violations())
        .extracting(Violation::pointer)
        .containsExactlyInAnyOrder("/metadata", "/data/1/leaves_quantity");
  }

  @Test
  void long_values_are_cut() {
    String symbol = "A".repeat(100_000);

    assertThat(Exchange.page(200).with("/error", "\"" + symbol + "\"").violations())
        .singleElement()
        .extracting(Violation::seen)
        .asString()
        .hasSizeLessThan(200)
        .endsWith("...");
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /v1/accounts/1/orders",
    "delete, /v1/accounts/1/orders",
    "DELETE, /v1/accounts//orders",
    "DELETE, /v1/accounts/1/orders/",
    "DELETE, /v1/accounts/1/orders/2/3",
    "POST, /v1/accounts/1/orders/2",
    "GET, /v1/accounts",
    "GET, /",
    "GET, ''"
  })
  void a_call_that_is_not_in_the_contract_is_said_to_be_so(String method, String path) {
    assertThat(CONTRACT.check(method, path, 200, "{}"))
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.expected())
                  .startsWith("a call of the contract: ")
                  .contains("DELETE /v1/accounts/{account_id}/orders,");
              assertThat(violation.seen()).isEqualTo(method + " " + path);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 201, 202, 204, 207, 301, 402, 405, 501, 503})
  void a_status_that_is_not_in_the_contract_is_said_to_be_so(int status) {
    assertThat(CONTRACT.check("DELETE", Exchange.ORDERS, status, JsonText.text("page/200.json")))
        .singleElement()
        .hasToString(
            "DELETE /v1/accounts/19816/orders -> %s: expected a status of the contract: "
                    .formatted(status)
                + "[200, 400, 401, 403, 404, 408, 422, 429, 500], saw "
                + status);
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, ORDERS, 400 401 403 408 422 429 500",
    "GET, ORDERS, 400 401 403 408 422 429 500",
    "POST, ORDERS, 400 401 403 408 413 422 429 500",
    "GET, ORDER, 400 401 403 404 408 422 429 500",
    "DELETE, ORDER, 400 401 403 404 408 422 429 500"
  })
  void an_error_repeats_its_status_in_its_code(String method, String where, String statuses) {
    String path = where.equals("ORDER") ? Exchange.ORDER : Exchange.ORDERS;
    for (String status : statuses.split(" ")) {
      JsonNode body = Exchange.notSubmitted().with("/error/code", status).body();
      Exchange error = new Exchange(method, path, Integer.parseInt(status), body);
      assertThat(error.violations()).as(status).isEmpty();
      assertThat(error.with("/error/code", "418").violations())
          .as(status)
          .extracting(Violation::pointer)
          .containsExactly("/error/code");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "null",
        "[]",
        "\"text\"",
        "<html>",
        "{",
        "{} {}",
        "{\"metadata\":{\"request_id\":\"a\"},\"metadata\":{\"request_id\":\"b\"}}",
        "{'data':[]}"
      })
  void a_body_that_is_no_json_object_is_refused(String body) {
    assertThat(CONTRACT.check("GET", Exchange.ORDERS, 200, body)).isNotEmpty();
  }

  @Test
  void a_missing_body_and_bytes_that_are_not_utf_8_are_refused() {
    String noBody = null;

    assertThat(CONTRACT.check("GET", Exchange.ORDERS, 200, noBody))
        .singleElement()
        .extracting(Violation::seen)
        .isEqualTo("an empty body");
    assertThat(CONTRACT.check("GET", Exchange.ORDERS, 200, new byte[] {'"', (byte) 0xff, '"'}))
        .singleElement()
        .extracting(Violation::expected)
        .isEqualTo("text in UTF-8");
  }

  @Test
  void a_number_too_large_for_the_validator_is_refused_all_the_same() {
    assertThat(Exchange.page(200).with("/data/0/account_id", "1e30").violations())
        .singleElement()
        .extracting(Violation::expected)
        .isEqualTo("whole numbers of 64 bits");
  }

  @Test
  void two_thousand_orders_are_checked_to_the_last() {
    String order = Exchange.page(200).body().at("/data/0").toString();
    List<String> orders = new ArrayList<>(Collections.nCopies(1_999, order));
    orders.add(order.replace("\"BUY\"", "\"buy\""));
    Exchange many = Exchange.page(200).with("/data", orders.toString());

    assertThat(many.violations()).extracting(Violation::pointer).containsExactly("/data/1999/side");
  }

  @Test
  void nothing_open_is_told_from_another_404_by_the_message_of_the_page() {
    assertThat(Exchange.page(404).withText("/error/message", "No such account").violations())
        .extracting(Violation::pointer)
        .containsExactly("/error/message");
    assertThat(Exchange.page(403).withText("/error/message", "Not yours").violations()).isEmpty();
  }

  @Test
  void several_threads_may_check_at_once() throws Exception {
    Callable<Long> checks =
        () -> {
          long refused = 0;
          for (int i = 0; i < 200; i++) {
            assertThat(Exchange.page(200).violations()).isEmpty();
            refused += Exchange.page(404).with("/error/code", "403").violations().size();
          }
          return refused;
        };
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Long>> results = threads.invokeAll(Collections.nCopies(4, checks));
      for (Future<Long> result : results) {
        assertThat(result.get()).isEqualTo(200);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> sentences(Exchange exchange) {
    return exchange.violations().stream().map(Violation::toString).toList();
  }
}
