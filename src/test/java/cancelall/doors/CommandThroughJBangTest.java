package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.StubServer;
import cancelall.bootstrap.RealJBang;
import cancelall.bootstrap.Run;
import cancelall.bootstrap.Started;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code ./jbang cancel-all@.}: nothing is lost or added between the shell and the command. */
@ExtendWith(SharedJBang.class)
class CommandThroughJBangTest {
  private static final Map<String, String> KEY = Map.of("CLEAR_STREET_API_KEY", "k");
  private RealJBang jbang;
  private StubServer broker;

  @BeforeEach
  void start(RealJBang shared) {
    jbang = shared;
    broker = StubServer.start(Path.of("stubs"));
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void the_orders_of_one_side_come_back_as_json() {
    Run run = cancelAll(KEY, "--side=BUY", "--output=json").finish("");
    assertThat(run.exitCode()).as(run.err()).isZero();
    List<JsonElement> orders =
        JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("orders").asList();
    assertThat(orders)
        .extracting(order -> order.getAsJsonObject().get("symbol").getAsString())
        .containsExactly("AAPL");
  }

  /** JBang by itself drops the empty word. */
  @Test
  void a_filter_that_lost_its_value_cancels_nothing() {
    assertThatNothingIsSent("--side=");
    assertThatNothingIsSent("--side", "");
    assertThatNothingIsSent(""); // as "$FILTER" leaves it where nothing is in the variable
  }

  @Test
  void a_piped_key_goes_in_and_the_exit_code_comes_out() {
    Run run = cancelAll(Map.of(), "--side=SELL_SHORT", "--api-key-stdin").finish("piped\n");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(broker.received())
        .singleElement()
        .extracting(request -> request.headers().get("Authorization"))
        .isEqualTo(List.of("Bearer piped"));
  }

  @Test
  void a_signal_reaches_the_command() throws IOException {
    try (SilentBroker silent = new SilentBroker()) {
      Started run = at(silent.url(), KEY, "--timeout=2m");
      try {
        assertThat(silent.requested()).startsWith("DELETE ");
      } finally {
        run.process().toHandle().destroy(); // Process.destroy() would close the streams, too
      }
      Run ended = run.finish("");
      assertThat(ended.exitCode()).as(ended.err()).isEqualTo(6);
    }
  }

  private void assertThatNothingIsSent(String... filter) {
    Run run = cancelAll(KEY, filter).finish("");
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).last().asString().startsWith("cancel-all: ");
    assertThat(broker.received()).isEmpty();
  }

  private Started cancelAll(Map<String, String> variables, String... arguments) {
    return at(broker.baseUrl().toString(), variables, arguments);
  }

  private Started at(String target, Map<String, String> variables, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "cancel-all@.";
    all[1] = "19816";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[all.length - 1] = "--base-url=" + target;
    return jbang.start(Path.of("").toAbsolutePath(), variables, all);
  }
}
