package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --dry-run}: what it says when the broker answers well, badly, or not at all. */
class DryRunTest extends CommandCase {
  private static final OrderText AAPL = OrderText.aapl().with("status", quoted("NEW"));
  private static final OrderText MSFT = OrderText.msft().with("status", quoted("NEW"));

  @ParameterizedTest
  @CsvSource({
    "401, 4, does not accept the API key",
    "403, 4, may not read the orders",
    "400, 5, it answered 400",
    "404, 5, it answered 404",
    "429, 5, 'too many requests (429)'",
    "408, 7, the broker answered 408",
    "500, 7, the broker answered 500",
    "204, 8, status 204 is not among the documented answers",
    "302, 8, status 302 is not among the documented answers"
  })
  void another_answer_decides_and_nothing_was_cancelled(int status, int exitCode, String reason) {
    CommandRun.Result result =
        dryRun(Scripted.error(status, "the moon is full").with("Retry-After", "9999"));

    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines().get(0))
        .contains("the open orders of account 19816 could not be read", reason)
        .contains("; nothing was cancelled")
        .doesNotContain("effect is unknown", "may have been executed");
    assertOnlyRead();
  }

  @Test
  void a_lost_answer_is_7_for_nothing_was_cancelled() {
    for (Scripted lost :
        new Scripted[] {
          Scripted.hangUp(), Scripted.cut(Documented.TWO_ORDERS), Scripted.silence()
        }) {
      CommandRun.Result result = dryRun(lost, "--timeout=300ms");

      assertThat(result.exitCode()).isEqualTo(7);
      assertThat(result.errLines().get(0))
          .startsWith("Not read: ")
          .endsWith("; nothing was cancelled.");
    }
    assertOnlyRead();
  }

  @Test
  void an_order_of_another_account_is_a_breach() {
    CommandRun.Result result =
        dryRun(Scripted.orders(AAPL, MSFT.with("account_id", "7")), "--output=ids");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.err()).contains("order " + OrderText.MSFT_ID + " is of account 7");
    assertThat(result.out()).doesNotContain(OrderText.MSFT_ID);
    assertOnlyRead();
  }

  @Test
  void pages_that_never_end_are_a_breach() {
    CommandRun.Result result = dryRun(Scripted.page("again", AAPL));

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.err()).contains("the pages of the list of orders never end");
    assertThat(broker.journal()).hasSize(2);
  }

  @Test
  void the_pages_of_one_reading_share_one_connection_and_one_deadline() {
    broker.answering(Scripted.page("2", AAPL), Scripted.page("3", MSFT), Scripted.silence());

    CommandRun.Result result = run("--dry-run", "--timeout=1s");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(received()).hasSize(3);
    assertThat(received().get(1)).endsWith("&page_token=2");
    assertThat(received().get(2)).endsWith("&page_token=3");
  }

  @Test
  void a_broker_that_ignores_the_status_filter_is_not_believed() {
    CommandRun.Result result =
        dryRun(
            Scripted.orders(
                AAPL,
                MSFT.with("status", quoted("FILLED")),
                MSFT.with("status", quoted("PENDING_CANCEL")),
                MSFT.without("status")),
            "--output=ids");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualTo(OrderText.AAPL_ID + "\n");
    assertThat(dryRun(Scripted.documentedOrders()).exitCode()).as("none is open").isEqualTo(3);
  }

  @Test
  void json_is_one_line_that_says_that_it_was_a_dry_run() {
    CommandRun.Result result = dryRun(Scripted.orders(AAPL, MSFT), "--output=json");

    assertThat(result.err()).doesNotContain("warning");
    assertThat(result.out()).hasLineCount(1);
    JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
    assertThat(json.keySet())
        .containsExactly(
            "tool_version",
            "account_id",
            "base_url",
            "filter",
            "dry_run",
            "sent_at",
            "http_status",
            "orders",
            "error",
            "request_id",
            "elapsed_ms",
            "warnings",
            "outcome",
            "exit_code");
    assertThat(json.get("orders").getAsJsonArray()).hasSize(2);
    assertThat(json.get("dry_run").getAsBoolean()).isTrue();
    assertThat(json.get("http_status").getAsInt()).isEqualTo(200);
    assertThat(json.get("outcome").getAsString()).isEqualTo("DRY_RUN");
    assertThat(json.get("exit_code").getAsInt()).isZero();
  }

  @Test
  void json_of_a_reading_that_failed_has_no_orders() {
    JsonObject json =
        JsonParser.parseString(dryRun(Scripted.hangUp(), "--output=json").out()).getAsJsonObject();

    assertThat(json.get("orders")).isEqualTo(new JsonArray());
    assertThat(json.get("http_status").isJsonNull()).isTrue();
    assertThat(json.get("outcome").getAsString()).isEqualTo("NOT_SENT");
  }

  @Test
  void the_closing_sentence_counts_and_claims_nothing() {
    assertThat(dryRun(Scripted.orders(AAPL, MSFT)).out())
        .contains(
            "\nDry run: 2 orders of account 19816 would be hit (no filter: every open order);")
        .contains("nothing was cancelled (request id " + Documented.REQUEST_ID + ").\n");
  }

  @Test
  void a_wait_has_nothing_to_wait_for() {
    assertRefused(run("--dry-run", "--wait"), "--wait", "--dry-run", "leave one out");
  }

  private CommandRun.Result dryRun(Scripted answer, String... options) {
    broker.answering(answer);
    String[] all = Arrays.copyOf(options, options.length + 1);
    all[options.length] = "--dry-run";
    return run(all);
  }

  private void assertOnlyRead() {
    assertThat(broker.journal())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.method()).isEqualTo("GET"));
  }
}
