package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.ReceivedRequest;
import cancelall.acceptance.StubServer;
import cancelall.bootstrap.Run;
import cancelall.bootstrap.Started;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a process can show: exit codes, the two streams, piped input, signals. */
class CommandProcessTest {
  private static final Map<String, String> KEY = Map.of("CLEAR_STREET_API_KEY", "open.sesame");
  private StubServer broker;

  @BeforeEach
  void start() {
    broker = StubServer.start(Path.of("stubs"));
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 19816 --side=BUY", "3, 19816 --side=SELL_SHORT", "4, 19817", "6, 20000"})
  void the_answer_s_exit_code_is_the_process_s(int exitCode, String arguments) {
    Run run = cancelAll(KEY, arguments.split(" ")).finish("");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    assertThat(run.out() + run.err()).doesNotContain("sesame");
    assertThat(broker.received()).first().extracting(ReceivedRequest::method).isEqualTo("DELETE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--side=", "--side= ", "--side", "--side=buy", "--instrument-id="})
  void a_filter_whose_value_got_lost_sends_nothing(String filter) {
    Run run = cancelAll(KEY, "19816", filter).finish("");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1).first().asString().contains(filter.split("=")[0]);
    assertThat(broker.received()).isEmpty();
  }

  @Test
  void an_empty_word_is_no_filter_and_no_account() {
    assertThat(cancelAll(KEY, "19816", "--side", "").finish("").exitCode()).isEqualTo(2);
    assertThat(cancelAll(KEY, "19816", "").finish("").exitCode()).isEqualTo(2);
    assertThat(broker.received()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"piped.sesame", "piped.sesame\n", "piped.sesame\r\n"})
  void the_key_comes_through_standard_input(String input) {
    Run run = cancelAll(Map.of(), "19816", "--api-key-stdin").finish(input);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(broker.received())
        .singleElement()
        .extracting(request -> request.headers().get("Authorization"))
        .isEqualTo(List.of("Bearer piped.sesame"));
  }

  @Test
  void standard_output_carries_the_result_alone() {
    Run run = cancelAll(KEY, "19816", "--output=json", "--verbose").finish("");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(JsonParser.parseString(run.out()).getAsJsonObject().get("exit_code").getAsInt())
        .isEqualTo(run.exitCode())
        .isZero();
    assertThat(run.err()).contains("DELETE at " + broker.baseUrl());
  }

  /** Over TLS, for on cleartext a deadline that strikes while connecting may count as sent. */
  @Test
  void a_broker_that_is_not_there_is_7() throws IOException {
    String nowhere;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nowhere = "https://127.0.0.1:" + taken.getLocalPort();
    }
    Run run =
        PlainJava.start(
                "CancelAll",
                KEY,
                "19816",
                "--side=BUY",
                "--yes",
                "--base-url=" + nowhere,
                "--timeout=300ms")
            .finish("");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(7);
  }

  @Test
  void a_signal_while_an_answer_is_awaited_is_6_and_says_that_nothing_is_known()
      throws IOException {
    try (SilentBroker silent = new SilentBroker()) {
      Started run =
          PlainJava.start(
              "CancelAll",
              KEY,
              "19816",
              "--base-url=" + silent.url(),
              "--timeout=2m",
              "--output=json");
      try {
        assertThat(silent.requested()).isEqualTo("DELETE /v1/accounts/19816/orders HTTP/1.1");
      } finally {
        run.process().toHandle().destroy(); // Process.destroy() would close the streams, too
      }
      Run ended = run.finish("");
      assertThat(ended.exitCode()).as(ended.err()).isEqualTo(6);
      assertThat(ended.err()).contains("19816").doesNotContain("sesame");
    }
  }

  @Test
  void the_sandbox_serves_the_command_until_a_signal_ends_it() {
    Started sandbox = PlainJava.start("Sandbox", Map.of(), "--port=0", "--orders=documented");
    String said = sandbox.line();
    Map<String, String> variables =
        Map.of(
            "CLEAR_STREET_API_KEY", "k",
            "CLEAR_STREET_ACCOUNT_ID", "19816",
            "CLEAR_STREET_BASE_URL",
                said.replaceFirst("^.*(http://127\\.0\\.0\\.1:\\d+).*$", "$1"));
    try {
      Run run =
          PlainJava.start("CancelAll", variables, "--side=SELL", "--wait=10s", "--output=csv")
              .finish("");
      assertThat(run.exitCode()).as(said + run.err()).isZero();
      assertThat(run.out()).contains("MSFT").doesNotContain("AAPL");
    } finally {
      sandbox.process().toHandle().destroy();
    }
    assertThat(sandbox.finish("").exitCode()).isZero();
  }

  @Test
  void the_demo_tells_the_whole_story() {
    Run run = PlainJava.start("Demo", KEY, "--side=BUY").finish("");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("$ cancel-all 19816 --side=BUY", "What is left");
    String left = run.out().substring(run.out().indexOf("What is left"));
    assertThat(left.lines())
        .anyMatch(line -> line.matches("AAPL .* CANCELED .*"))
        .anyMatch(line -> line.matches("MSFT .* NEW .*"));
  }

  private Started cancelAll(Map<String, String> variables, String... arguments) {
    String[] all = new String[arguments.length + 1];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--base-url=" + broker.baseUrl();
    return PlainJava.start("CancelAll", variables, all);
  }
}
