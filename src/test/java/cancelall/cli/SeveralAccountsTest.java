package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several accounts in one call: side by side, told apart, and the worst decides. */
class SeveralAccountsTest extends CommandCase {
  @Test
  void eight_are_called_at_a_time_and_not_nine() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch eight = new CountDownLatch(8);
    CountDownLatch ninth = new CountDownLatch(9);
    broker.answering(
        exchange -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          eight.countDown();
          ninth.countDown();
          await(eight, 5_000);
          await(ninth, 200);
          // Counted down before the answer: whoever is called next may be there at once.
          now.decrementAndGet();
          orderOfItsAccount(exchange);
        });

    CommandRun.Result result = CommandRun.at(broker).run(with("--output=ids", accounts(20)));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(most).hasValue(8);
    assertThat(broker.journal()).hasSize(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "ids"})
  void each_is_told_whole_and_in_the_order_given(String format) {
    AtomicInteger arrived = new AtomicInteger();
    CountDownLatch last = new CountDownLatch(4);
    broker.answering(
        exchange -> {
          // The first to arrive answers last.
          boolean first = arrived.getAndIncrement() == 0;
          if (first) {
            await(last, 5_000);
          }
          orderOfItsAccount(exchange);
          last.countDown();
        });

    CommandRun.Result result =
        CommandRun.at(broker).run(with("--output=" + format, List.of("5", "3", "9", "1", "7")));

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .containsSubsequence("order-of-5", "order-of-3", "order-of-9", "order-of-1", "order-of-7");
  }

  @Test
  void json_is_a_line_for_each() {
    broker.answering(this::orderOfItsAccount);

    assertThat(CommandRun.at(broker).run("5", "3", "--output=json").out().lines())
        .hasSize(2)
        .allSatisfy(
            line ->
                assertThat(JsonParser.parseString(line).getAsJsonObject().get("exit_code"))
                    .hasToString("0"));
  }

  @ParameterizedTest
  @CsvSource({
    "200-404, 3",
    "404-400, 5",
    "400-403, 4",
    "403-500, 6",
    "500-202, 8",
    "200-400, 5",
    "202-200, 8",
    "401-422, 4",
    "500-403, 6"
  })
  void the_worst_decides(String statuses, int exitCode) {
    broker.answering(
        exchange -> {
          int account = Integer.parseInt(accountOf(exchange));
          int status = Integer.parseInt(statuses.split("-")[account - 1]);
          if (status == 200) {
            orderOfItsAccount(exchange);
          } else {
            Scripted.error(status, Documented.NOTHING_OPEN_MESSAGE).answer(exchange);
          }
        });

    assertThat(CommandRun.at(broker).run("1", "2").exitCode()).isEqualTo(exitCode);
    assertThat(broker.journal().stream().filter(request -> request.method().equals("DELETE")))
        .hasSize(2);
  }

  @Test
  void what_is_told_of_one_stays_together() {
    broker.answering(
        exchange -> Scripted.status(202, "answer for " + accountOf(exchange)).answer(exchange));

    List<String> lines = CommandRun.at(broker).run(with("--yes", accounts(12))).errLines();

    assertThat(lines).hasSize(24);
    for (int i = 0; i < lines.size(); i += 2) {
      String account = lines.get(i).replaceAll(".*for account ([0-9]+) .*", "$1");
      assertThat(lines.get(i + 1)).isEqualTo("The answer begins: answer for " + account);
    }
  }

  @Test
  void a_signal_ends_with_what_is_worst_of_those_that_have_ended() {
    broker.answering(Scripted.error(202, "no"));
    List<Interrupts.LastWords> watches = Collections.synchronizedList(new ArrayList<>());
    List<Integer> ended = Collections.synchronizedList(new ArrayList<>());
    Interrupts signals =
        last -> {
          watches.add(last);
          return () -> ended.add(watches.get(0).say());
        };

    CommandRun.at(broker).interruptedBy(signals).run("5", "3");

    assertThat(ended.get(ended.size() - 1)).as("when all have ended").isEqualTo(8);
  }

  @Test
  void an_account_given_twice_is_refused() {
    assertRefused(CommandRun.at(broker).run("5", "3", "5"), "ACCOUNT_ID", "each account once");
  }

  @Test
  void one_account_that_is_none_lets_nothing_be_sent() {
    assertRefused(CommandRun.at(broker).run("5", "abc", "7"), "ACCOUNT_ID", "'abc'");
    assertRefused(CommandRun.at(broker).run("5,7"), "ACCOUNT_ID", "'5,7'");
  }

  private void orderOfItsAccount(HttpExchange exchange) throws IOException {
    String account = accountOf(exchange);
    Scripted.orders(
            OrderText.aapl()
                .with("account_id", account)
                .with("id", OrderText.quoted("order-of-" + account)))
        .answer(exchange);
  }

  private static String accountOf(HttpExchange exchange) {
    return exchange.getRequestURI().getPath().split("/")[3];
  }

  private static List<String> accounts(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
  }

  private static String[] with(String option, List<String> accounts) {
    return Stream.concat(accounts.stream(), Stream.of(option)).toArray(String[]::new);
  }

  /** May end in vain: what the test asserts is how many came. */
  private static void await(CountDownLatch latch, long milliseconds) {
    try {
      latch.await(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
