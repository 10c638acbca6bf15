package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broker that echoes the key cannot make the command show it. */
class EchoedKeyTest extends CommandCase {
  private static final List<String> FORMATS = List.of("table", "json", "csv", "ids");

  @ParameterizedTest
  @ValueSource(strings = {"open-sesame-4711", "eyJh/sesame=+OiJI", "pa\"ss\\sesame-4711"})
  void an_error_that_echoes_the_key_is_masked(String key) {
    String message = new JsonPrimitive("token " + key + " is no good").toString();
    for (int status : new int[] {400, 401, 403, 404, 500}) {
      broker.answering(
          Scripted.status(
              status, "{\"error\":{\"code\":" + status + ",\"message\":" + message + "}}"));

      assertNeverShown(key);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"open-sesame-4711", "eyJh/sesame=+OiJI", "pa\"ss\\sesame-4711"})
  void an_order_that_echoes_the_key_is_masked(String key) {
    String json = new JsonPrimitive(key).toString();
    broker.answering(
        Scripted.orders(
            OrderText.aapl()
                .with("id", json)
                .with("symbol", json)
                .with("status", json)
                .with("details", "[" + json + "]")
                .with(key.replace("\\", "\\\\").replace("\"", "\\\""), quoted("as a name"))));

    assertNeverShown(key);
  }

  @Test
  void a_request_id_or_a_text_that_echoes_the_key_is_masked() {
    broker.answering(
        Scripted.status(
            200,
            "{\"data\":[%s],\"metadata\":{\"request_id\":\"%s\"}}"
                .formatted(OrderText.aapl().json(), CommandRun.KEY)));
    assertNeverShown(CommandRun.KEY);

    broker.answering(Scripted.status(200, "Authorization: Bearer " + CommandRun.KEY));
    assertNeverShown(CommandRun.KEY);
  }

  @Test
  void an_excerpt_that_ends_in_the_middle_of_the_key_shows_no_half_of_it() {
    broker.answering(Scripted.status(200, "x".repeat(2_040) + CommandRun.KEY));

    assertThat(run().err()).doesNotContain(CommandRun.KEY.substring(0, 6));
  }

  @Test
  void the_audit_log_never_holds_the_key(@TempDir Path folder) throws Exception {
    Path audit = folder.resolve("audit.jsonl");
    broker.answering(
        Scripted.orders(OrderText.aapl().with("id", quoted(CommandRun.KEY))),
        Scripted.error(401, "no " + CommandRun.KEY));

    run("--audit=" + audit);
    run("--audit=" + audit);

    assertThat(Files.readString(audit)).hasLineCount(4).doesNotContain(CommandRun.KEY);
  }

  private void assertNeverShown(String key) {
    for (String format : FORMATS) {
      CommandRun.Result result =
          CommandRun.at(broker)
              .with("CLEAR_STREET_API_KEY", key)
              .run(ACCOUNT, "--output=" + format, "--verbose");
      String asJson = new JsonPrimitive(key).toString();

      assertThat(result.out() + result.err())
          .as(format)
          .doesNotContain(key)
          .doesNotContain(asJson.substring(1, asJson.length() - 1));
    }
  }
}
