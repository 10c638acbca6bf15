package cancelall.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signals and pipes, which only a process of its own can meet. */
class EndedProcessTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void a_signal_while_the_answer_is_awaited_ends_6_and_says_that_it_may_be_executed(String signal)
      throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    Script silent =
        dialogue -> {
          dialogue.delete();
          asked.countDown();
          dialogue.stall();
        };
    try (FaultServer server = FaultServer.cleartext(silent);
        CommandProcess process = CommandProcess.start(directory, server, "--timeout=50s")) {
      assertThat(asked.await(CommandProcess.SECONDS, TimeUnit.SECONDS))
          .as("the DELETE arrived")
          .isTrue();
      process.signal(signal);
      assertThat(process.exitCode()).isEqualTo(6);
      assertThat(process.told())
          .startsWith("UNKNOWN: the cancel-all for account 19816")
          .contains("may have been executed")
          .doesNotContain("Exception", "\tat ");
      assertThat(server.tally().deletes()).isOne();
    }
  }

  @Test
  void a_signal_while_the_orders_are_read_back_ends_6_as_well() throws Exception {
    CountDownLatch looked = new CountDownLatch(1);
    Script lost =
        dialogue -> {
          if (dialogue.head().startsWith("GET ")) {
            looked.countDown();
            dialogue.stall();
          }
        };
    try (FaultServer server = FaultServer.cleartext(lost);
        CommandProcess process = CommandProcess.start(directory, server, "--timeout=50s")) {
      assertThat(looked.await(CommandProcess.SECONDS, TimeUnit.SECONDS))
          .as("the orders are read")
          .isTrue();
      process.signal("INT");
      assertThat(process.exitCode()).isEqualTo(6);
      assertThat(process.told()).contains("UNKNOWN: the cancel-all for account 19816");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "ids"})
  void a_reader_that_goes_away_leaves_no_trace_and_changes_nothing(String format) throws Exception {
    try (FaultServer server = FaultServer.cleartext(Script.answer(many(3_000)));
        CommandProcess process = CommandProcess.start(directory, server, "--output=" + format)) {
      try (BufferedReader out = process.out()) {
        char[] beginning = new char[10];
        assertThat(out.read(beginning)).isPositive();
      }
      assertThat(process.exitCode()).isZero();
      assertThat(process.told()).doesNotContain("Exception", "\tat ", "bug of this tool");
      assertThat(server.tally().deletes()).isOne();
    }
  }

  @Test
  void a_reader_that_is_slower_than_the_deadline_still_gets_the_whole_result() throws Exception {
    int orders = 4_000;
    CountDownLatch answered = new CountDownLatch(1);
    Script large =
        dialogue -> {
          dialogue.delete();
          answered.countDown();
          dialogue.send(many(orders));
          dialogue.stall();
        };
    try (FaultServer server = FaultServer.cleartext(large);
        CommandProcess process =
            CommandProcess.start(directory, server, "--output=ids", "--timeout=2s")) {
      assertThat(answered.await(CommandProcess.SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.endsWithin(4)).as("it ended without its reader").isFalse();
      List<String> ids = process.out().lines().toList();
      assertThat(process.exitCode()).as(process.told()).isZero();
      assertThat(ids).hasSize(orders);
    }
  }

  /** A result far larger than a pipe holds. */
  private static String many(int orders) {
    return Http.accepted(
        IntStream.range(0, orders)
            .mapToObj(i -> Http.order("an-id-as-long-as-they-are-" + i))
            .toArray(String[]::new));
  }
}
