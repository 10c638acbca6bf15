package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.Fate;
import cancelall.sandbox.OrderStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --wait} against a broker that settles: what became of each order is told. */
class WaitSandboxTest extends SandboxCase {
  @ParameterizedTest
  @ValueSource(strings = {"--wait", "--wait=30s"})
  void all_canceled_is_0(String wait) {
    place(buy("AAPL"));
    place(sell("MSFT"));

    CommandRun.Result result = run(wait, "--all");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .containsSubsequence("SYMBOL", "PENDING_CANCEL", "PENDING_CANCEL")
        .containsSubsequence("\nWhat became of them:\nSYMBOL", "CANCELED", "CANCELED")
        .containsSubsequence("for 2 orders", ", and each was then seen CANCELED (request id ");
    assertThat(result.err()).isEmpty();
    assertThat(sandbox.book().orders())
        .allSatisfy(order -> assertThat(order.status()).isEqualTo(OrderStatus.CANCELED));
  }

  @Test
  void one_order_is_spoken_of_as_one() {
    place(buy("AAPL"));

    assertThat(run("--wait").out()).contains("for 1 order", ", and it was then seen CANCELED");
  }

  @Test
  void one_that_filled_meanwhile_is_9_with_what_was_filled() {
    place(buy("AAPL"));
    String filled = place(sell("MSFT").fate(Fate.FILLS));

    CommandRun.Result result = run("--wait");

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err())
        .startsWith("Unconfirmed: cancelling was requested for 2 orders of account 19816, and not")
        .contains(": order " + filled + " ended FILLED, filled 100 (request id ");
    assertThat(result.out()).containsPattern("MSFT .* 100 +100 +0 .* FILLED ");
  }

  @Test
  void one_that_was_refused_is_9_after_the_wait() {
    String refused = place(buy("AAPL").fate(Fate.REFUSED));

    CommandRun.Result result = run("--wait=200ms");

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err()).contains("order " + refused + " is still NEW, filled 0");
    assertThat(result.out()).containsSubsequence("What became of them:", " NEW ");
  }

  @Test
  void one_that_stays_pending_is_9_after_the_wait() {
    String pending =
        place(
            buy("AAPL").status(OrderStatus.PARTIALLY_FILLED).filled("40").fate(Fate.STAYS_PENDING));
    place(buy("AAPL"));

    CommandRun.Result result = run("--wait=200ms", "--output=ids");

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.err())
        .contains("order " + pending + " is still PENDING_CANCEL, filled 40")
        .contains("2 orders of account 19816");
    assertThat(result.out()).hasLineCount(2);
  }

  @Test
  void many_are_told_of_whole_and_listed_short() {
    for (int i = 0; i < 30; i++) {
      place(buy("AAPL").fate(Fate.FILLS));
    }

    CommandRun.Result result = run("--wait", "--output=csv");

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.out().lines().filter(row -> row.contains(",FILLED,"))).hasSize(30);
    assertThat(result.err()).contains("and 10 more of that kind");
  }

  @Test
  void progress_is_shown_on_a_terminal_and_taken_away() {
    place(buy("AAPL").fate(Fate.STAYS_PENDING));
    place(buy("AAPL"));

    CommandRun.Result person = command().on(new CommandRun.Person()).run(ACCOUNT, "--wait=200ms");

    assertThat(person.err())
        .containsPattern("^\r\u001b\\[KWaiting: [01] of 2 orders of account 19816 have ended\r")
        .containsPattern("have ended\r\u001b\\[K(\u001b\\[31m)?Unconfirmed: ");
  }

  @Test
  void no_progress_is_shown_where_nobody_sits() {
    place(buy("AAPL").fate(Fate.STAYS_PENDING));

    assertThat(run("--wait=200ms").err()).doesNotContain("Waiting", "\r", "\u001b");
  }

  @Test
  void several_accounts_are_each_waited_for() {
    place(buy("AAPL").fate(Fate.FILLS));
    place(buy("AAPL").account(19818));

    CommandRun.Result result = command().run(ACCOUNT, OTHER_ACCOUNT, "--wait", "--output=json");

    assertThat(result.exitCode()).isEqualTo(9);
    assertThat(result.out().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"account_id\":19816,", "\"exit_code\":9}"),
            second -> assertThat(second).contains("\"account_id\":19818,", "\"exit_code\":0}"));
  }
}
