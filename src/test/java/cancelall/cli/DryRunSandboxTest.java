package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.NewOrder;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.Side;
import org.junit.jupiter.api.Test;

/** {@code --dry-run} against a broker that remembers: it lists what a cancel-all takes. */
class DryRunSandboxTest extends SandboxCase {
  @Test
  void all_pages_are_read_and_nothing_is_cancelled() {
    for (int i = 0; i < 2_345; i++) {
      place(i % 3 == 0 ? sell("MSFT") : buy("AAPL"));
    }

    CommandRun.Result result = run("--dry-run", "--output=ids", "--side=SELL", "--timeout=60s");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out()).hasLineCount(782);
    assertThat(result.err()).contains("Dry run: 782 orders of account 19816 would be hit");
    assertThat(received("GET"))
        .hasSize(3)
        .allSatisfy(target -> assertThat(target).contains("page_size=1000"));
    assertNothingCancelled(2_345);
  }

  @Test
  void it_lists_exactly_what_the_cancel_all_then_takes() {
    place(buy("AAPL"));
    place(sell("AAPL"));
    place(NewOrder.of(Side.BUY, "AAPL", "5").stopPrice("7.00"));
    place(buy("MSFT").status(OrderStatus.PARTIALLY_FILLED));
    place(buy("MSFT").status(OrderStatus.FILLED));
    place(buy("MSFT").status(OrderStatus.CANCELED));
    place(buy("MSFT").account(19818));
    String[] filters = {"--side=BUY", "--type=LIMIT", "--output=ids"};

    String listed = run("--dry-run", filters[0], filters[1], filters[2]).out();
    assertNothingCancelled(7);
    String cancelled = run(filters).out();

    assertThat(listed).hasLineCount(2).isEqualTo(cancelled);
    assertThat(received("GET").get(0)).doesNotContain("side=", "type=");
  }

  @Test
  void nothing_open_is_3() {
    place(buy("AAPL"));

    CommandRun.Result result = run("--dry-run", "--side=SELL");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).startsWith("Nothing open: no open order of account 19816 matched");
  }

  @Test
  void a_forbidden_account_is_4() {
    assertThat(command().run("19817", "--dry-run").exitCode()).isEqualTo(4);
  }

  @Test
  void several_accounts_are_listed_each() {
    place(buy("AAPL"));
    place(buy("AAPL").account(19818));

    CommandRun.Result result =
        command().run(ACCOUNT, "19817", OTHER_ACCOUNT, "--dry-run", "--output=json");

    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(result.out()).hasLineCount(3);
    assertThat(received("DELETE")).isEmpty();
  }

  private void assertNothingCancelled(int orders) {
    assertThat(received("DELETE")).isEmpty();
    assertThat(sandbox.book().orders())
        .hasSize(orders)
        .noneMatch(order -> order.status() == OrderStatus.PENDING_CANCEL);
  }
}
