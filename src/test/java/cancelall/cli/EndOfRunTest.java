package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.OutcomeKind;
import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run ends: its exit code, its sentence, and how often the broker was told to cancel. */
class EndOfRunTest extends CommandCase {
  @ParameterizedTest
  @CsvSource({
    "401, 4, the broker does not accept the API key for account 19816 (401)",
    "403, 4, the key may not cancel orders of account 19816 (403)",
    "400, 5, the broker refused the call for account 19816: it answered 400",
    "422, 5, the broker refused the call for account 19816: it answered 422",
    "408, 6, may have been executed: the broker answered 408",
    "500, 6, may have been executed: the broker answered 500",
    "503, 6, may have been executed: the broker answered 503",
    "404, 8, 'breaks the contract, so its effect is unknown'",
    "202, 8, 'breaks the contract, so its effect is unknown'",
    "302, 8, 'breaks the contract, so its effect is unknown'"
  })
  void a_status_has_its_exit_code_and_its_sentence_on_standard_error(
      int status, int exitCode, String sentence) {
    CommandRun.Result result = runAnswered(Scripted.error(status, "the moon is full"));

    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines().get(0)).contains(sentence, "19816", "\"the moon is full\"");
    assertThat(deletes()).isEqualTo(1);
  }

  @Test
  void a_closed_connection_ends_6_and_is_never_tried_again() {
    CommandRun.Result result = runAnswered(Scripted.hangUp());

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.errLines().get(0))
        .startsWith("UNKNOWN: ")
        .contains("may have been executed", "look at the open orders before sending it again");
    assertThat(deletes()).isEqualTo(1);
  }

  @Test
  void silence_until_the_timeout_ends_6() {
    CommandRun.Result result = runAnswered(Scripted.silence(), "--timeout=1s");

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.errLines().get(0)).contains("no answer came within the deadline");
    assertThat(deletes()).isEqualTo(1);
  }

  @Test
  void nobody_listening_ends_7() {
    String url = urlOfNobody();

    CommandRun.Result result = run("--base-url=" + url, "--timeout=1s");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("not executed, trying again in 200 ms");
    assertThat(result.errLines().get(result.errLines().size() - 1))
        .startsWith("Not sent: nothing was cancelled for account 19816");
  }

  /** Milliseconds are what the JDK's client counts connecting in: a zero of them it refuses. */
  @ParameterizedTest
  @ValueSource(strings = {"1ms", "2ms", "5ms"})
  void a_timeout_too_short_for_anything_is_no_bug(String timeout) {
    CommandRun.Result result = run("--base-url=" + urlOfNobody(), "--timeout=" + timeout);

    assertThat(result.exitCode()).as(result.err()).isIn(6, 7);
    assertThat(deletes()).isZero();
  }

  @Test
  void a_429_is_tried_again_and_told() {
    broker.answering(Scripted.error(429, "slow down"), Scripted.documentedOrders());

    CommandRun.Result result = run();

    assertThat(result.exitCode()).isZero();
    assertThat(result.err())
        .contains("the broker answered 429, too many requests: not executed, trying again in 200")
        .contains("warning: sent again after: the broker answered 429");
    assertThat(deletes()).isEqualTo(2);
  }

  @Test
  void a_breach_shows_what_came_back() {
    CommandRun.Result result = runAnswered(Scripted.documentedOrders(), "--side=BUY");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains(OrderText.AAPL_ID, OrderText.MSFT_ID);
    assertThat(result.err())
        .contains("BREACH: ", "order " + OrderText.MSFT_ID + ": its side is SELL, not BUY")
        .contains("The answer begins: ");
  }

  @Test
  void the_worst_of_several_accounts_decides() {
    broker.answering(Scripted.orders(OrderText.aapl().with("account_id", "7")));

    CommandRun.Result result = CommandRun.at(broker).run("7", "8");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains("Cancelling was requested for 1 order of account 7");
    assertThat(result.err()).contains("BREACH: the broker's answer for account 8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "ids"})
  void requested_is_never_called_cancelled(String format) {
    CommandRun.Result result = run("--output=" + format, "--verbose");

    assertThat((result.out() + result.err()).replace("PENDING_CANCEL", ""))
        .doesNotContainIgnoringCase("canceled")
        .doesNotContainIgnoringCase("cancelled");
  }

  @Test
  void verbose_tells_what_is_done_on_standard_error_alone() {
    CommandRun.Result quiet = run("--side=BUY", "--output=ids");
    CommandRun.Result verbose = run("--side=BUY", "--output=ids", "--verbose");

    assertThat(verbose.out()).isEqualTo(quiet.out());
    assertThat(verbose.err())
        .contains(broker.url(), "account 19816", "side BUY", "answer 200", "attempts: 1")
        .doesNotContain(CommandRun.KEY);
  }

  @Test
  void verbose_says_that_no_answer_came() {
    assertThat(runAnswered(Scripted.hangUp(), "--verbose").err())
        .contains("no answer after ", "attempts: 1")
        .doesNotContain("null");
  }

  @Test
  void a_signal_while_the_call_is_on_its_way_ends_6_and_says_why() {
    List<Integer> ended = new ArrayList<>();
    List<String> closed = new ArrayList<>();
    Interrupts atOnce =
        last -> {
          ended.add(last.say());
          return () -> closed.add("closed");
        };

    CommandRun.Result result = CommandRun.at(broker).interruptedBy(atOnce).run(ACCOUNT);

    assertThat(ended).containsExactly(OutcomeKind.UNKNOWN.exitCode());
    assertThat(result.errLines().get(0))
        .startsWith("UNKNOWN: ")
        .contains("account 19816", "interrupted", "may have been executed");
    assertThat(closed).as("a signal after the answer is nobody's business").hasSize(1);
  }

  @Test
  void an_empty_200_is_not_nothing_open() {
    CommandRun.Result result =
        runAnswered(Scripted.status(200, "{\"data\":[],\"error\":null}"), "--output=json");

    assertThat(result.exitCode()).isEqualTo(8);
    assertThat(result.out()).contains("\"orders\":[]", "\"outcome\":\"BREACH\",\"exit_code\":8}");
  }

  @Test
  void the_request_id_is_told_for_whoever_asks_the_vendor() {
    assertThat(runAnswered(Scripted.error(500, "oops")).err())
        .contains("(request id 2f035fbb-68ba-42e9-8743-d3b21110b4c7)");
    assertThat(runAnswered(Scripted.documentedOrders()).out())
        .contains("(request id " + Documented.REQUEST_ID + ")");
  }

  private long deletes() {
    return broker.journal().stream().filter(request -> request.method().equals("DELETE")).count();
  }

  private static String urlOfNobody() {
    try (ScriptedBroker stopped = ScriptedBroker.start()) {
      return stopped.url();
    }
  }
}
