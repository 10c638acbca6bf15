package cancelall.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audit log holds after a process that was ended, or could not write it. */
class AuditedProcessTest {
  private final CountDownLatch reached = new CountDownLatch(1);
  private final Script silent =
      dialogue -> {
        dialogue.delete();
        reached.countDown();
        dialogue.stall();
      };

  @TempDir private Path directory;
  private Path audit;

  @BeforeEach
  void nameTheFile() {
    audit = directory.resolve("audit.jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void a_signal_while_the_answer_is_awaited_leaves_an_end_that_says_UNKNOWN(String signal)
      throws Exception {
    try (FaultServer server = FaultServer.cleartext(silent);
        CommandProcess process = start(server, "--timeout=50s")) {
      awaitReached();
      process.signal(signal);
      assertThat(process.exitCode()).isEqualTo(6);
      assertThat(process.told()).contains("may have been executed").doesNotContain("\tat ");
    }
    assertEndedBySignal("UNKNOWN", 6, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void a_signal_while_the_orders_settle_leaves_an_end_that_names_the_orders(String signal)
      throws Exception {
    Script accepts =
        dialogue -> {
          while (dialogue.head().startsWith("DELETE ")) {
            dialogue.send(Http.accepted(Http.order()));
          }
          reached.countDown();
          dialogue.stall();
        };
    try (FaultServer server = FaultServer.cleartext(accepts);
        CommandProcess process = start(server, "--wait=50s")) {
      awaitReached();
      process.signal(signal);
      assertThat(process.exitCode()).as(process.told()).isEqualTo(9);
      assertThat(process.told()).doesNotContain("\tat ");
    }
    assertEndedBySignal("UNCONFIRMED", 9, List.of("019c0b48-b8fb-700d-8c5e-931d54555f54"));
  }

  @Test
  void a_process_that_is_killed_leaves_a_lone_begin() throws Exception {
    try (FaultServer server = FaultServer.cleartext(silent);
        CommandProcess process = start(server, "--timeout=50s")) {
      awaitReached();
      process.signal("KILL");
      assertThat(process.exitCode()).isEqualTo(128 + 9);
    }
    assertThat(lines()).singleElement().satisfies(line -> assertEvent(line, "begin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/full", "/proc/nobody-writes-here", "/", "/dev/null/below"})
  void a_log_that_cannot_be_written_stops_the_call_before_it_is_sent(String unwritable)
      throws Exception {
    audit = Path.of(unwritable);
    try (FaultServer server = FaultServer.cleartext(Script.answer(Http.accepted(Http.order())));
        CommandProcess process = start(server)) {
      assertThat(process.exitCode()).as(process.told()).isEqualTo(2);
      assertThat(process.told()).contains("--audit", "nothing was sent").doesNotContain("\tat ");
      assertThat(process.out().readLine()).isNull();
      assertThat(server.tally().connections()).isZero();
    }
  }

  @Test
  void a_reader_that_goes_away_takes_nothing_from_the_log() throws Exception {
    List<String> ids =
        IntStream.range(0, 3_000).mapToObj(i -> "an-id-as-long-as-they-are-" + i).toList();
    String answer = Http.accepted(ids.stream().map(Http::order).toArray(String[]::new));
    try (FaultServer server = FaultServer.cleartext(Script.answer(answer));
        CommandProcess process = start(server)) {
      try (BufferedReader out = process.out()) {
        assertThat(out.readLine()).isNotNull();
      }
      assertThat(process.exitCode()).as(process.told()).isZero();
      assertThat(server.tally().deletes()).isOne();
    }
    assertThat(lines()).hasSize(2);
    JsonObject end = lines().get(1);
    assertEvent(end, "end");
    assertThat(end.get("outcome").getAsString()).isEqualTo("ACCEPTED");
    assertThat(orderIds(end)).isEqualTo(ids);
  }

  private CommandProcess start(FaultServer server, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    options.add("--audit=" + audit);
    return CommandProcess.start(directory, server, options.toArray(String[]::new));
  }

  private void awaitReached() throws InterruptedException {
    assertThat(reached.await(CommandProcess.SECONDS, TimeUnit.SECONDS))
        .as("the request arrived")
        .isTrue();
  }

  private void assertEndedBySignal(String outcome, int exitCode, List<String> orderIds)
      throws IOException {
    List<JsonObject> lines = lines();
    assertThat(lines).hasSize(2);
    JsonObject end = lines.get(1);
    assertEvent(lines.get(0), "begin");
    assertEvent(end, "end");
    assertThat(end.get("run_id")).isEqualTo(lines.get(0).get("run_id"));
    assertThat(end.get("outcome").getAsString()).isEqualTo(outcome);
    assertThat(end.get("exit_code").getAsInt()).isEqualTo(exitCode);
    assertThat(end.get("interrupted").getAsBoolean()).isTrue();
    assertThat(orderIds(end)).isEqualTo(orderIds);
  }

  private static void assertEvent(JsonObject line, String event) {
    assertThat(line.get("event").getAsString()).isEqualTo(event);
    assertThat(line.get("account_id").getAsLong()).isEqualTo(19816);
  }

  private static List<String> orderIds(JsonObject end) {
    return end.getAsJsonArray("order_ids").asList().stream().map(id -> id.getAsString()).toList();
  }

  private List<JsonObject> lines() throws IOException {
    return Files.readAllLines(audit).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }
}
