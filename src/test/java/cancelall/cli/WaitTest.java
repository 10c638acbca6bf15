package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Routed;
import cancelall.broker.Scripted;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --wait} when reading is hard: brokers that fail, refuse, forget or are many-paged. */
class WaitTest extends CommandCase {
  private static final OrderText AAPL = OrderText.aapl().with("status", quoted("CANCELED"));
  private static final OrderText MSFT = OrderText.msft().with("status", quoted("CANCELED"));

  @Test
  void readings_that_fail_some_times_are_read_again() {
    CommandRun.Result result =
        waiting(
            "--wait=60s",
            Scripted.error(500, "oops"),
            Scripted.cut(Documented.TWO_ORDERS),
            Scripted.hangUp(),
            Scripted.status(200, "gibberish"),
            Scripted.error(429, "slow down"),
            Scripted.orders(AAPL),
            Scripted.orders(MSFT));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("for 2 orders of account 19816", "and each was then seen CANCELED");
    assertThat(deletes()).isEqualTo(1);
  }

  @Test
  void a_reading_that_is_forbidden_is_not_tried_until_patience_ends() {
    CommandRun.Result result = waiting("--wait=10m", Scripted.error(403, "no"));

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err())
        .contains("order " + OrderText.AAPL_ID + " could not be read")
        .contains("order " + OrderText.MSFT_ID + " could not be read")
        .contains("the orders could not be read: the broker answered 403");
    assertThat(broker.journal()).hasSize(2);
  }

  @Test
  void an_order_that_is_never_found_is_named() {
    CommandRun.Result result = waiting("--wait=200ms", Scripted.orders(AAPL));

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err())
        .contains("order " + OrderText.MSFT_ID + " could not be read")
        .doesNotContain("order " + OrderText.AAPL_ID, "the orders could not be read");
  }

  @Test
  void a_broker_that_shows_other_orders_confirms_nothing() {
    CommandRun.Result result =
        waiting(
            "--wait=200ms",
            Scripted.orders(AAPL.with("account_id", "7"), MSFT.with("id", quoted("another"))));

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err()).contains("is of account 7").doesNotContain("another");
  }

  @Test
  void a_status_that_proves_nothing_is_still_working() {
    CommandRun.Result result =
        waiting("--wait=200ms", Scripted.orders(AAPL, MSFT.with("status", quoted("DONE_FOR_DAY"))));

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err())
        .contains("order " + OrderText.MSFT_ID + " is still DONE_FOR_DAY, filled 0");
  }

  @Test
  void more_orders_than_a_url_takes_are_read_in_batches() {
    List<OrderText> many =
        IntStream.range(0, 450).mapToObj(i -> AAPL.with("id", quoted("order-" + i))).toList();
    OrderText[] requested =
        many.stream()
            .map(order -> order.with("status", quoted("PENDING_CANCEL")))
            .toArray(OrderText[]::new);
    broker.answering(
        new Routed(Scripted.orders(requested), Scripted.orders(many.toArray(OrderText[]::new))));

    CommandRun.Result result = run("--wait=60s", "--output=csv");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).hasLineCount(451);
    assertThat(broker.journal()).hasSize(4);
    assertThat(idsAskedFor()).doesNotHaveDuplicates().hasSize(450);
    assertThat(received()).allSatisfy(target -> assertThat(target.length()).isLessThan(8_192));
  }

  @Test
  void json_has_what_became_after_what_came_back() {
    JsonObject json = json(Scripted.orders(AAPL, MSFT));

    assertThat(json.keySet()).containsSubsequence("orders", "became", "error", "exit_code");
    assertThat(statuses(json, "orders")).containsExactly("PENDING_CANCEL", "PENDING_CANCEL");
    assertThat(statuses(json, "became")).containsExactly("CANCELED", "CANCELED");
    assertThat(json.get("outcome").getAsString()).isEqualTo("ACCEPTED");
  }

  @Test
  void json_has_it_even_where_nothing_was_heard() {
    JsonObject json = json(Scripted.error(403, "no"));

    assertThat(statuses(json, "orders")).hasSize(2);
    assertThat(statuses(json, "became")).isEmpty();
    assertThat(json.get("outcome").getAsString()).isEqualTo("UNCONFIRMED");
  }

  @Test
  void csv_rows_are_what_became_and_of_whom_nothing_was_heard_what_came_back() {
    broker.answering(new Routed(Scripted.documentedOrders(), Scripted.orders(MSFT)));

    CommandRun.Result result = run("--wait=200ms", "--output=csv");

    assertThat(result.out().lines().skip(1))
        .satisfiesExactly(
            row -> assertThat(row).contains(OrderText.MSFT_ID, ",CANCELED,"),
            row -> assertThat(row).contains(OrderText.AAPL_ID, ",PENDING_CANCEL,"));
  }

  @Test
  void csv_of_a_breach_has_every_row_that_came_back() {
    CommandRun.Result result =
        runAnswered(Scripted.documentedOrders(), "--side=BUY", "--wait", "--output=csv");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains(OrderText.AAPL_ID, OrderText.MSFT_ID);
    assertThat(deletes()).isEqualTo(broker.journal().size());
  }

  @Test
  void a_signal_while_waiting_ends_9_and_is_audited(@TempDir Path folder) throws Exception {
    List<Integer> ended = new ArrayList<>();
    List<Interrupts.LastWords> watches = new ArrayList<>();
    Interrupts second =
        last -> {
          watches.add(last);
          if (watches.size() == 2) {
            ended.add(last.say());
          }
          return () -> {};
        };
    Path audit = folder.resolve("audit.jsonl");
    broker.answering(new Routed(Scripted.documentedOrders(), Scripted.orders(AAPL, MSFT)));

    CommandRun.Result result =
        CommandRun.at(broker).interruptedBy(second).run(ACCOUNT, "--wait", "--audit=" + audit);

    assertThat(ended).containsExactly(9);
    assertThat(result.err())
        .contains("Unconfirmed: cancelling was requested for account 19816")
        .contains("the wait was interrupted before every order had ended.");
    assertThat(Files.readAllLines(audit)).hasSize(2);
    assertThat(Files.readAllLines(audit).get(1))
        .contains("\"event\":\"end\"", "\"outcome\":\"UNCONFIRMED\",\"exit_code\":9")
        .contains("\"interrupted\":true", OrderText.AAPL_ID, OrderText.MSFT_ID);
  }

  @Test
  void nothing_open_is_not_waited_for() {
    CommandRun.Result result =
        runAnswered(Scripted.status(404, Documented.NOTHING_OPEN), "--wait", "--output=json");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(broker.journal()).hasSize(1);
  }

  private CommandRun.Result waiting(String wait, Scripted... readings) {
    broker.answering(new Routed(Scripted.documentedOrders(), readings));
    return run(wait);
  }

  private JsonObject json(Scripted readings) {
    broker.answering(new Routed(Scripted.documentedOrders(), readings));
    return JsonParser.parseString(run("--wait=60s", "--output=json").out()).getAsJsonObject();
  }

  private static List<String> statuses(JsonObject json, String name) {
    return json.get(name).getAsJsonArray().asList().stream()
        .map(order -> order.getAsJsonObject().get("status").getAsString())
        .toList();
  }

  private List<String> idsAskedFor() {
    return received().stream()
        .filter(target -> target.contains("order_ids="))
        .map(target -> target.replaceAll(".*order_ids=([^&]*).*", "$1"))
        .flatMap(ids -> Stream.of(ids.split(",")))
        .toList();
  }

  private long deletes() {
    return broker.journal().stream().map(Request::method).filter("DELETE"::equals).count();
  }
}
