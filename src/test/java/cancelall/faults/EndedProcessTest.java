package cancelall.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int SECONDS = 60;

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
    try (FaultServer server = FaultServer.cleartext(silent)) {
      Process process = start(command(server, "--timeout=50s"));
      assertThat(asked.await(SECONDS, TimeUnit.SECONDS)).as("the DELETE arrived").isTrue();
      signal(signal, process);
      assertThat(exitCode(process)).isEqualTo(6);
      assertThat(told())
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
    try (FaultServer server = FaultServer.cleartext(lost)) {
      Process process = start(command(server, "--timeout=50s"));
      assertThat(looked.await(SECONDS, TimeUnit.SECONDS)).as("the orders are read").isTrue();
      signal("INT", process);
      assertThat(exitCode(process)).isEqualTo(6);
      assertThat(told()).contains("UNKNOWN: the cancel-all for account 19816");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "ids"})
  void a_reader_that_goes_away_leaves_no_trace_and_changes_nothing(String format) throws Exception {
    try (FaultServer server = FaultServer.cleartext(Script.answer(many(3_000)))) {
      Process process = start(command(server, "--output=" + format));
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        char[] beginning = new char[10];
        assertThat(out.read(beginning)).isPositive();
      }
      assertThat(exitCode(process)).isZero();
      assertThat(told()).doesNotContain("Exception", "\tat ", "bug of this tool");
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
    try (FaultServer server = FaultServer.cleartext(large)) {
      Process process = start(command(server, "--output=ids", "--timeout=2s"));
      assertThat(answered.await(SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.waitFor(4, TimeUnit.SECONDS)).as("it ended without its reader").isFalse();
      List<String> ids = process.inputReader(StandardCharsets.UTF_8).lines().toList();
      assertThat(exitCode(process)).as(told()).isZero();
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

  /** A JVM started in the background of a shell may have been told to ignore SIGINT: undo it. */
  private static List<String> command(FaultServer server, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "CancelAll",
                "19816",
                "--base-url=http://127.0.0.1:" + server.port()));
    command.addAll(List.of(more));
    return command;
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(directory.resolve("err").toFile());
    builder.environment().put("CLEAR_STREET_API_KEY", "a-key-of-the-ended-process-test");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static void signal(String name, Process process) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  private static int exitCode(Process process) throws InterruptedException {
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the process ended").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private String told() throws IOException {
    return Files.readString(directory.resolve("err"));
  }
}
