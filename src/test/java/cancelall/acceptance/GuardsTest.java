package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.live.LiveAccess;
import cancelall.acceptance.live.LiveAccount;
import cancelall.acceptance.live.LiveSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a live run from doing harm; each fails closed. */
class GuardsTest {
  private static final String[] ONE_SCENARIO = {
    "features/settling.feature", "--name=^requested, then cancelled$"
  };
  private static final Path SETTINGS = Path.of("features", "live.json");

  @TempDir private Path folder;

  @Test
  void all_well_the_scenario_passes_and_nothing_is_left_open() throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      assertThat(run.out()).contains("1 passed, 0 failed, 0 skipped");
      assertThat(broker.open()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.clearstreet.com",
        "https://API.ClearStreet.com.",
        "https://api.clearstreet.io",
        "https://clearstreet.com:8443",
        "https://api-dev.clearstreet.com.evil.example",
        "https://api-dev.clearstreet.io",
        "https://localhost.example",
        "https://broker.example"
      })
  void a_host_that_is_not_allowed_is_refused_before_anything_is_sent(String url) {
    LiveRun run = LiveRun.at(LiveRun.variables(URI.create(url)), folder, ONE_SCENARIO);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Nothing was sent").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"api.clearstreet.com", "CLEARSTREET.COM.", "x.clearstreet.io", "*", "https://a.b"})
  void a_host_that_can_never_be_added_is_refused_in_the_settings(String host) throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      LiveRun run = run(broker, "--settings=" + settingsWith(host));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("allowed_hosts");
      assertThat(broker.journal()).isEmpty();
    }
  }

  @Test
  void an_account_with_anybody_else_s_open_orders_is_refused() throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      broker.place(order("of-a-trader"));
      LiveRun run = run(broker);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("TSLA", "nothing was placed");
      assertThat(broker.journal()).isNotEmpty().allMatch(request -> request.startsWith("GET "));
      assertThat(broker.open()).isEqualTo(1);
    }
  }

  @Test
  void what_an_earlier_run_left_open_is_cancelled_first() throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      broker.place(order("cancel-all-acceptance-20260101T0000-deadbeef-7"));
      LiveRun run = run(broker);
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      assertThat(broker.open()).isZero();
    }
  }

  @Test
  void a_broker_that_does_not_echo_the_mark_gets_one_order_which_is_cancelled() throws IOException {
    try (OtherBroker broker = OtherBroker.start(Broken.NO_MARK)) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("does not echo the mark");
      assertThat(submissions(broker)).isEqualTo(1);
      assertThat(broker.open()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Broken.class,
      names = {"QUANTITY_IS_A_NUMBER", "ACCOUNT_ID_IS_TEXT", "NUMBERS_ARE_NUMBERS"})
  void a_wrong_answer_keeps_no_order_from_being_cancelled(Broken promise) throws IOException {
    try (OtherBroker broker = OtherBroker.start(promise)) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).startsWith("an answer breaks the contract");
      assertThat(submissions(broker)).isEqualTo(1);
      assertThat(broker.open()).isZero();
    }
  }

  @Test
  void an_order_that_is_left_over_ends_the_run_and_is_named() throws IOException {
    try (OtherBroker broker = OtherBroker.start(Broken.NEVER_SETTLES)) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("left over", "PENDING_CANCEL");
      assertThat(submissions(broker)).isEqualTo(1);
    }
  }

  @Test
  void a_broker_that_answers_wrong_before_the_first_scenario_is_wrong() throws IOException {
    try (OtherBroker broker = OtherBroker.start(Broken.NO_REQUEST_ID)) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).contains("breaks the contract", "request_id");
      assertThat(submissions(broker)).isZero();
    }
  }

  @Test
  void a_key_that_is_not_accepted_is_a_wrong_variable() throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      Map<String, String> variables = LiveRun.variables(broker.url());
      variables.put("CLEAR_STREET_API_KEY", "some-other-sesame");
      LiveRun run = LiveRun.at(variables, folder, ONE_SCENARIO);
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("CLEAR_STREET_API_KEY").doesNotContain("some-other-sesame");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CLEAR_STREET_BASE_URL", "CLEAR_STREET_API_KEY", "CLEAR_STREET_ACCOUNT_ID"})
  void a_variable_that_is_missing_is_named(String name) {
    Map<String, String> variables = LiveRun.variables(URI.create("http://127.0.0.1:9"));
    variables.remove(name);
    LiveRun run = LiveRun.at(variables, folder, ONE_SCENARIO);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(name).hasLineCount(1);
  }

  @Test
  void without_a_forbidden_account_its_scenarios_are_skipped_and_the_sum_says_so()
      throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      Map<String, String> variables = LiveRun.variables(broker.url());
      variables.remove("CLEAR_STREET_FORBIDDEN_ACCOUNT_ID");
      LiveRun run = LiveRun.at(variables, folder, "--tags=@needs-forbidden-account");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).contains("skipped: CLEAR_STREET_FORBIDDEN_ACCOUNT_ID is not set");
    }
  }

  @Test
  void a_broker_that_is_not_there_is_2() throws IOException {
    URI nowhere;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nowhere = URI.create("http://127.0.0.1:" + taken.getLocalPort());
    }
    LiveRun run = LiveRun.at(LiveRun.variables(nowhere), folder, ONE_SCENARIO);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nothing was placed");
  }

  @Test
  void a_second_run_on_the_same_account_is_refused() throws IOException {
    try (OtherBroker broker = OtherBroker.start();
        LiveAccount held =
            LiveAccount.of(
                LiveAccess.of(LiveRun.variables(broker.url())),
                LiveSettings.read(SETTINGS),
                (method, target, status, body) -> List.of())) {
      LiveRun run = run(broker);
      assertThat(held.stopped()).isEmpty();
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("another acceptance run");
      assertThat(broker.journal()).isEmpty();
    }
  }

  private LiveRun run(OtherBroker broker, String... more) {
    List<String> arguments = new ArrayList<>(List.of(ONE_SCENARIO));
    arguments.addAll(List.of(more));
    return LiveRun.at(LiveRun.variables(broker.url()), folder, arguments.toArray(String[]::new));
  }

  private Path settingsWith(String host) throws IOException {
    Path file = folder.resolve("settings.json");
    return Files.writeString(
        file,
        Files.readString(SETTINGS)
            .replace("\"allowed_hosts\": []", "\"allowed_hosts\": [\"" + host + "\"]"));
  }

  private static long submissions(OtherBroker broker) {
    return broker.journal().stream().filter(request -> request.startsWith("POST ")).count();
  }

  private static String order(String clientId) {
    return "{\"id\":\""
        + clientId
        + "\",\"symbol\":\"TSLA\",\"side\":\"BUY\",\"order_type\":\"LIMIT\",\"quantity\":\"1\","
        + "\"limit_price\":\"5.00\",\"time_in_force\":\"DAY\"}";
  }
}
