package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

/** One JSON object on one line, every order exactly as it came. */
class JsonOutputTest extends CommandCase {
  private static final String[] KEYS = {
    "tool_version",
    "account_id",
    "base_url",
    "filter",
    "sent_at",
    "http_status",
    "orders",
    "error",
    "request_id",
    "elapsed_ms",
    "warnings",
    "outcome",
    "exit_code"
  };

  @Test
  void an_accepted_call_has_every_key_in_its_place() {
    CommandRun.Result result = runAnswered(Scripted.documentedOrders(), "--output=json");
    JsonObject json = parsed(result);

    assertThat(json.keySet()).containsExactly(KEYS);
    assertThat(json.get("tool_version").getAsString()).isEqualTo(Version.NUMBER);
    assertThat(json.get("account_id").getAsString()).isEqualTo("19816");
    assertThat(json.get("base_url").getAsString()).isEqualTo(broker.url());
    assertThat(json.get("filter")).isEqualTo(new JsonObject());
    assertThat(json.get("sent_at").getAsString()).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");
    assertThat(json.get("http_status").getAsInt()).isEqualTo(200);
    assertThat(json.get("orders"))
        .isEqualTo(JsonParser.parseString(Documented.TWO_ORDERS).getAsJsonObject().get("data"));
    assertThat(json.get("error").isJsonNull()).isTrue();
    assertThat(json.get("request_id").getAsString()).isEqualTo(Documented.REQUEST_ID);
    assertThat(json.get("elapsed_ms").getAsString()).matches("\\d+");
    assertThat(json.get("warnings")).isEqualTo(new JsonArray());
    assertThat(json.get("outcome").getAsString()).isEqualTo("ACCEPTED");
    assertThat(json.get("exit_code").getAsInt()).isZero();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void an_error_has_every_key_in_its_place() {
    CommandRun.Result result =
        runAnswered(Scripted.error(403, Documented.FORBIDDEN_MESSAGE), "--output=json");
    JsonObject json = parsed(result);

    assertThat(json.keySet()).containsExactly(KEYS);
    assertThat(json.get("http_status").getAsInt()).isEqualTo(403);
    assertThat(json.get("orders")).isEqualTo(new JsonArray());
    assertThat(json.getAsJsonObject("error").get("code").getAsInt()).isEqualTo(403);
    assertThat(json.getAsJsonObject("error").get("message").getAsString())
        .isEqualTo(Documented.FORBIDDEN_MESSAGE);
    assertThat(json.get("outcome").getAsString()).isEqualTo("FORBIDDEN");
    assertThat(json.get("exit_code").getAsInt()).isEqualTo(4);
    assertThat(result.exitCode()).isEqualTo(4);
  }

  @Test
  void a_call_without_an_answer_has_no_status() {
    CommandRun.Result result = runAnswered(Scripted.hangUp(), "--output=json");
    JsonObject json = parsed(result);

    assertThat(json.keySet()).containsExactly(KEYS);
    assertThat(json.get("http_status").isJsonNull()).isTrue();
    assertThat(json.get("request_id").isJsonNull()).isTrue();
    assertThat(json.get("error").isJsonNull()).isTrue();
    assertThat(json.get("exit_code").getAsInt()).isEqualTo(6);
  }

  @Test
  void an_answer_that_was_cut_shows_what_came() {
    CommandRun.Result result = runAnswered(Scripted.cut(Documented.TWO_ORDERS), "--output=json");
    JsonObject json = parsed(result);

    assertThat(json.get("http_status").getAsInt()).isEqualTo(200);
    assertThat(json.getAsJsonArray("orders")).hasSize(2);
    assertThat(json.get("outcome").getAsString()).isEqualTo("UNKNOWN");
  }

  @Test
  void the_filter_stands_by_its_documented_names() {
    JsonObject json =
        parsed(
            runAnswered(
                Scripted.orders(OrderText.aapl()),
                "--output=json",
                "--side=BUY",
                "--type=LIMIT",
                "--instrument-type=COMMON_STOCK",
                "--instrument-id=" + OrderText.AAPL_INSTRUMENT));

    assertThat(json.get("filter"))
        .hasToString(
            "{\"instrument_ids\":[\"%s\"],\"instrument_type\":\"COMMON_STOCK\",\"side\":\"BUY\",\"type\":\"LIMIT\"}"
                .formatted(OrderText.AAPL_INSTRUMENT));
  }

  @Test
  void orders_keep_every_digit_every_unknown_field_and_their_sequence() {
    OrderText odd =
        OrderText.aapl()
            .with("sequence", "9007199254740993")
            .with("precise", "0.123456789012345678901234567890")
            .with("exponent", "1E+400")
            .with("nested", "{\"b\":[1.10,null,true],\"a\":{}}")
            .with("markup", quoted("<a href='x'>&amp;</a>"))
            .with("queue_state", quoted("NOT_YET_INVENTED"));

    assertThat(runAnswered(Scripted.orders(odd), "--output=json").out())
        .contains("\"orders\":[" + odd.json() + "]");
  }

  @Test
  void an_account_id_beyond_a_double_keeps_its_digits() {
    broker.answering(Scripted.orders(OrderText.aapl().with("account_id", "9007199254740993")));

    CommandRun.Result result = CommandRun.at(broker).run("9007199254740993", "--output=json");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).contains("\"account_id\":9007199254740993,\"base_url\"");
  }

  @Test
  void control_characters_are_escaped_and_mean_the_same() {
    String wild = "A\\u001b[31m\\u0000\\u009b\\u202e\\n\\\"\\\\\\u2028Z";
    CommandRun.Result result =
        runAnswered(
            Scripted.orders(OrderText.aapl().with("symbol", quoted(wild))), "--output=json");

    assertThat(symbol(parsed(result))).isEqualTo("A\u001b[31m\u0000\u009b\u202e\n\"\\\u2028Z");
    assertThat(result.out().strip().chars())
        .noneMatch(c -> c < ' ' || c >= 0x7f && c <= 0x9f || c == 0x202e || c == 0x2028);
  }

  @Test
  void other_characters_come_through_as_they_are() {
    CommandRun.Result result =
        runAnswered(
            Scripted.orders(OrderText.aapl().with("symbol", quoted("Ä漢😀"))), "--output=json");

    assertThat(result.out()).contains("\"symbol\":\"Ä漢😀\"");
  }

  @Test
  void warnings_stand_in_the_object_and_on_standard_error() {
    CommandRun.Result result =
        runAnswered(
            Scripted.orders(OrderText.aapl().with("status", quoted("FILLED"))), "--output=json");
    JsonElement warning = parsed(result).getAsJsonArray("warnings").get(0);

    assertThat(warning.getAsString()).contains("FILLED");
    assertThat(result.err()).contains("warning: " + warning.getAsString());
  }

  @Test
  void two_accounts_are_two_lines() {
    broker.answering(Scripted.status(404, Documented.NOTHING_OPEN));

    CommandRun.Result result = CommandRun.at(broker).run("7", "8", "--output=json");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()))
        .extracting(json -> json.get("account_id").getAsString())
        .containsExactly("7", "8");
  }

  private static String symbol(JsonObject json) {
    return json.getAsJsonArray("orders").get(0).getAsJsonObject().get("symbol").getAsString();
  }

  private static JsonObject parsed(CommandRun.Result result) {
    assertThat(result.out()).as(result.err()).endsWith("}\n");
    assertThat(result.out().lines()).as("one line").hasSize(1);
    return JsonParser.parseString(result.out()).getAsJsonObject();
  }
}
