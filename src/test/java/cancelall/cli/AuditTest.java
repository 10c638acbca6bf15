package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cancelall.api.BaseUrl;
import cancelall.api.CancelRequest;
import cancelall.api.Filter;
import cancelall.api.OutcomeKind;
import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Routed;
import cancelall.broker.Scripted;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --audit}: what is on disk before the call, after it, and when it cannot be written. */
class AuditTest extends CommandCase {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private Path audit;

  @BeforeEach
  void name() {
    audit = folder.resolve("audit.jsonl");
  }

  @Test
  void the_first_line_is_on_disk_when_the_call_arrives() {
    AtomicReference<String> seen = new AtomicReference<>();
    broker.answering(
        exchange -> {
          seen.set(Files.readString(audit));
          Scripted.documentedOrders().answer(exchange);
        });

    assertThat(run("--side=BUY", "--audit=" + audit).exitCode()).isEqualTo(8);

    assertThat(seen.get()).hasLineCount(1).endsWith("}\n");
    JsonObject begin = JsonParser.parseString(seen.get()).getAsJsonObject();
    assertThat(begin.keySet())
        .containsExactly(
            "event", "run_id", "time", "user", "base_url", "account_id", "filter", "tool_version");
    assertThat(begin.get("event").getAsString()).isEqualTo("begin");
    assertThat(begin.get("user").getAsString()).isEqualTo(System.getProperty("user.name"));
    assertThat(begin.get("base_url").getAsString()).isEqualTo(broker.url());
    assertThat(begin.get("account_id").getAsLong()).isEqualTo(19816);
    assertThat(begin.get("filter")).hasToString("{\"side\":\"BUY\"}");
    assertThat(Instant.parse(begin.get("time").getAsString())).isBefore(Instant.now());
  }

  @Test
  void the_last_line_has_the_same_run_and_how_it_ended() throws IOException {
    run("--audit=" + audit);

    List<JsonObject> lines = lines();
    assertThat(lines).hasSize(2);
    JsonObject end = lines.get(1);
    assertThat(end.get("event").getAsString()).isEqualTo("end");
    assertThat(end.get("run_id")).isEqualTo(lines.get(0).get("run_id"));
    assertThat(end.get("outcome").getAsString()).isEqualTo("ACCEPTED");
    assertThat(end.get("exit_code").getAsInt()).isZero();
    assertThat(end.get("http_status").getAsInt()).isEqualTo(200);
    assertThat(end.get("request_id").getAsString()).isEqualTo(Documented.REQUEST_ID);
    assertThat(end.get("order_ids"))
        .hasToString("[\"" + OrderText.AAPL_ID + "\",\"" + OrderText.MSFT_ID + "\"]");
  }

  @Test
  void runs_are_appended_and_told_apart() throws IOException {
    Files.writeString(audit, "{\"event\":\"older\"}\n");

    run("--audit=" + audit);
    run("--audit=" + audit);

    assertThat(events()).containsExactly("older", "begin", "end", "begin", "end");
    assertThat(lines().stream().skip(1).map(line -> line.get("run_id")).distinct()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "401, FORBIDDEN, 4",
    "400, REJECTED, 5",
    "500, UNKNOWN, 6",
    "202, BREACH, 8",
  })
  void every_outcome_is_noted(int status, String outcome, int exitCode) throws IOException {
    runAnswered(Scripted.error(status, "no"), "--audit=" + audit);

    assertThat(Files.readString(audit))
        .hasLineCount(2)
        .contains("\"outcome\":\"" + outcome + "\",\"exit_code\":" + exitCode + ",");
  }

  @Test
  void what_was_never_sent_or_only_listed_is_noted_as_that() throws IOException {
    broker.answering(Scripted.orders(OrderText.aapl().with("status", OrderText.quoted("NEW"))));
    run("--dry-run", "--audit=" + audit);
    broker.close();
    run("--audit=" + audit, "--timeout=300ms");

    assertThat(Files.readAllLines(audit))
        .satisfiesExactly(
            begin -> assertThat(begin).contains("\"dry_run\":true"),
            end -> assertThat(end).contains("\"dry_run\":true", "\"outcome\":\"DRY_RUN\""),
            begin -> assertThat(begin).doesNotContain("dry_run"),
            end -> assertThat(end).contains("\"outcome\":\"NOT_SENT\"", "\"http_status\":null"));
  }

  @Test
  void after_a_wait_the_outcome_of_the_wait_is_noted() throws IOException {
    broker.answering(new Routed(Scripted.documentedOrders(), Scripted.error(403, "no")));

    run("--wait", "--audit=" + audit);

    assertThat(Files.readString(audit))
        .contains("\"outcome\":\"UNCONFIRMED\",\"exit_code\":9", OrderText.MSFT_ID);
  }

  @Test
  void a_file_that_cannot_be_written_lets_nothing_be_sent() {
    assertRefused(run("--audit=" + folder), "--audit", "nothing was sent");
    assertRefused(run("--audit=" + folder.resolve("no/such/file")), "--audit", "nothing was sent");
    assertRefused(run("--audit=" + folder, "--symbol=AAPL"), "--audit");
    assertRefused(run("--audit=" + folder, "--dry-run"), "--audit");
    assertRefused(run("--audit= "), "--audit", "blank");
  }

  @Test
  void a_full_disk_lets_nothing_be_sent() {
    assumeTrue(Files.exists(FULL));

    assertRefused(run("--audit=" + FULL), "--audit", "nothing was sent", "room");
    assertRefused(run("7", "--audit=" + FULL), "--audit", "nothing was sent", "room");
  }

  @Test
  void a_run_that_may_not_begin_leaves_no_trace_of_a_crash_in_another() throws IOException {
    assumeTrue(Files.exists(FULL));
    List<AuditLog> logs = List.of(log(audit, 7), log(FULL, 8), log(audit, 9));

    assertThatThrownBy(() -> AuditLog.begin(logs)).isInstanceOf(UsageProblem.class);

    assertThat(events()).containsExactly("begin", "end");
    assertThat(lines().get(1).get("outcome").getAsString()).isEqualTo("USAGE");
  }

  @Test
  void a_signal_is_noted_for_those_that_have_not_started() throws IOException {
    List<AuditLog> logs = List.of(log(audit, 7), log(audit, 8));
    AuditLog.begin(logs);
    logs.get(0).start();

    assertThat(logs.get(0).cutShort()).as("it speaks for itself").isEmpty();
    assertThat(logs.get(1).cutShort()).contains(OutcomeKind.NOT_SENT);

    assertThat(events()).containsExactly("begin", "begin", "end");
    assertThat(lines().get(2).get("account_id").getAsLong()).isEqualTo(8);
    assertThat(lines().get(2).get("outcome").getAsString()).isEqualTo("NOT_SENT");
    assertThat(lines().get(2).get("interrupted").getAsBoolean()).isTrue();
  }

  @Test
  void a_last_line_that_cannot_be_written_is_a_warning() {
    broker.answering(
        exchange -> {
          Files.delete(audit);
          Files.createDirectory(audit);
          Scripted.documentedOrders().answer(exchange);
        });

    CommandRun.Result result = run("--audit=" + audit);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("Cancelling was requested for 2 orders");
    assertThat(result.err()).startsWith("warning: --audit could not be written: ");
  }

  @Test
  void several_accounts_have_a_pair_each() throws IOException {
    CommandRun.at(broker).run("19816", "7", "8", "--audit=" + audit);

    assertThat(events().subList(0, 3)).containsOnly("begin");
    assertThat(events().subList(3, 6)).containsOnly("end");
    for (long account : new long[] {19816, 7, 8}) {
      List<JsonObject> own =
          lines().stream().filter(line -> line.get("account_id").getAsLong() == account).toList();
      assertThat(own).hasSize(2);
      assertThat(own.get(0).get("run_id")).isEqualTo(own.get(1).get("run_id"));
    }
  }

  @Test
  void a_symbol_that_is_not_open_is_noted_with_its_symbol() throws IOException {
    broker.answering(Scripted.orders());

    assertThat(run("--symbol=AAPL", "--audit=" + audit).exitCode()).isEqualTo(3);

    assertThat(Files.readAllLines(audit))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"filter\":{},\"symbols\":[\"AAPL\"]"));
    assertThat(Files.readString(audit)).contains("\"outcome\":\"NOTHING_OPEN\"");
  }

  @Test
  void runs_side_by_side_stay_whole_lines() throws Exception {
    OrderText[] many = new OrderText[500];
    for (int i = 0; i < many.length; i++) {
      many[i] = OrderText.aapl().with("id", OrderText.quoted("order-" + i));
    }
    broker.answering(Scripted.orders(many));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          new Thread(
              () -> {
                for (int j = 0; j < 3; j++) {
                  run("--output=ids", "--audit=" + audit);
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(lines()).hasSize(48);
    assertThat(lines().stream().map(line -> line.get("run_id")).distinct()).hasSize(24);
    assertThat(lines().stream().filter(line -> line.has("order_ids")))
        .hasSize(24)
        .allSatisfy(end -> assertThat(end.get("order_ids").getAsJsonArray()).hasSize(500));
  }

  private AuditLog log(Path file, long account) {
    CancelRequest request = new CancelRequest(account, Filter.none());
    BaseUrl target = BaseUrl.parse(broker.url());
    return new AuditLog(file, new Asked(target, request, List.of(), false), new Shown(null));
  }

  private List<JsonObject> lines() throws IOException {
    return Files.readAllLines(audit).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private List<String> events() throws IOException {
    return lines().stream().map(line -> line.get("event").getAsString()).toList();
  }
}
