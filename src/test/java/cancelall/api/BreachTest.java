package cancelall.api;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Complete answers that break the contract: their effect is unknown, and they say why. */
class BreachTest extends ScriptedCall {
  @Test
  void an_order_of_another_account() {
    assertBreach(OrderText.aapl().with("account_id", "19817"), "of account 19817, not 19816");
  }

  @ParameterizedTest
  @ValueSource(strings = {"19816.0", "1.9816e4", "18446744073709571432", "19816.000000000000001"})
  void an_account_id_that_only_a_double_would_take_for_the_same(String accountId) {
    assertBreach(OrderText.aapl().with("account_id", accountId), "of account " + accountId);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"19816\"", "[19816]", "true"})
  void an_order_whose_account_id_is_no_number(String json) {
    assertBreach(OrderText.aapl().with("account_id", json), "names no account");
  }

  @Test
  void an_order_without_an_account() {
    assertBreach(OrderText.aapl().without("account_id"), "names no account");
  }

  @Test
  void an_order_outside_the_filter() {
    Outcome outcome = cancel(Filter.none().withSide(Side.BUY), AMPLE, Scripted.documentedOrders());

    assertThat(violations(outcome))
        .containsExactly("order " + OrderText.MSFT_ID + ": its side is SELL, not BUY");
    assertThat(orders).as("what came back is shown").hasSize(2);
  }

  @Test
  void an_order_that_lacks_the_filtered_field() {
    Filter limits = Filter.none().withType(OrderType.LIMIT);

    assertThat(
            violations(
                cancel(limits, AMPLE, Scripted.orders(OrderText.aapl().without("order_type")))))
        .singleElement()
        .asString()
        .contains("order_type is missing");
  }

  @Test
  void an_order_of_an_instrument_not_asked_for() {
    Filter aapl = Filter.none().withInstrumentIds(List.of(OrderText.AAPL_INSTRUMENT));

    assertThat(violations(cancel(aapl, AMPLE, Scripted.documentedOrders())))
        .singleElement()
        .asString()
        .contains(OrderText.MSFT_INSTRUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "{}"})
  void an_order_whose_id_is_no_text(String json) {
    assertBreach(OrderText.aapl().with("id", json), "order at position 1 has no id");
  }

  @ParameterizedTest
  @CsvSource({
    "status, CANCELED",
    "limit_price, 150.000",
    "side, SELL",
    "symbol, AAQM",
    "venue, XNAS",
  })
  void the_same_order_twice_with_other_content(String field, String value) {
    Outcome outcome =
        cancel(Scripted.orders(OrderText.aapl(), OrderText.aapl().with(field, quoted(value))));

    assertThat(violations(outcome)).singleElement().asString().contains("other content");
  }

  @Test
  void the_same_order_twice_between_which_some_of_it_was_filled() {
    OrderText before =
        OrderText.aapl().with("filled_quantity", quoted("0")).with("leaves_quantity", quoted("1"));
    OrderText after =
        OrderText.aapl().with("filled_quantity", quoted("1")).with("leaves_quantity", quoted("0"));

    assertThat(violations(cancel(Scripted.orders(before, after)))).hasSize(1);
  }

  @Test
  void the_same_order_twice_with_numbers_that_only_a_double_would_take_for_the_same() {
    OrderText one = OrderText.aapl().with("sequence", "9007199254740992");
    OrderText other = OrderText.aapl().with("sequence", "9007199254740993");

    assertThat(violations(cancel(Scripted.orders(one, other)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"data\":[],\"error\":null} | lists no orders",
        "{\"data\":null} | 'data' is null, not a list",
        "{\"data\":{}} | 'data' is an object, not a list",
        "{\"data\":\"x\"} | 'data' is a text, not a list",
        "{\"data\":[null]} | 'data' holds null where an order",
        "{\"data\":[[]]} | 'data' holds a list where an order",
        "{\"data\":[1]} | 'data' holds a number where an order",
        "{\"error\":null} | 'data' is missing",
        "{} | 'data' is missing",
        "[] | no JSON object",
        "\"data\" | no JSON object",
        "null | no JSON object",
        "OK | not the documented JSON",
        "<html></html> | not the documented JSON",
        "{'data':[]} | not the documented JSON",
        "{\"data\":[],} | JSON",
        "{\"data\":[]} trailing | JSON",
        "{\"data\":[]}{} | JSON",
        "{\"data\":[NaN]} | JSON",
        "{\"data\":[01]} | JSON",
        "{\"data\":[],\"data\":[]} | 'data' is given twice",
        "{\"data\":[ | in the middle of its JSON",
        "{\"data\":[{\"id\":\"a\",\"id\":\"b\"}]} | 'id' is given twice",
        "{\"data\":[{\"id\":\"a\",\"nested\":{\"b\":1,\"b\":2}}]} | 'b' is given twice",
      })
  void a_body_that_is_not_the_documented_one(String body, String violation) {
    assertThat(violations(cancel(Scripted.status(200, body))))
        .anySatisfy(found -> assertThat(found).contains(violation));
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void an_empty_200() {
    assertThat(violations(cancel(Scripted.status(200, "")))).contains("the answer is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"code\":500,\"message\":\"half done\"}", "{}", "\"oops\"", "true"})
  void a_200_with_orders_that_carries_an_error(String error) {
    String body = "{\"data\":[" + OrderText.aapl().json() + "],\"error\":" + error + "}";

    assertThat(violations(cancel(Scripted.status(200, body)))).contains("a 200 carries an error");
    assertThat(orders).as("what came back is shown").hasSize(1);
  }

  @Test
  void a_200_in_another_character_set() {
    Outcome outcome =
        cancel(
            exchange -> {
              byte[] latin1 =
                  Documented.orders(OrderText.aapl().with("symbol", quoted("\u00c4")))
                      .getBytes(StandardCharsets.ISO_8859_1);
              exchange.sendResponseHeaders(200, latin1.length);
              exchange.getResponseBody().write(latin1);
            });

    assertThat(violations(outcome)).contains("the answer is not UTF-8");
  }

  @Test
  void json_nested_deeper_than_any_order() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(violations(cancel(Scripted.orders(OrderText.aapl().with("details", deep)))))
        .hasSize(1);
  }

  @Test
  void an_excerpt_shows_how_the_answer_begins() {
    assertThat(cancel(Scripted.status(200, "OK ".repeat(5_000))).receipt().excerpt())
        .startsWith("OK OK")
        .hasSize(2_048);
  }

  private void assertBreach(OrderText order, String violation) {
    Outcome outcome = cancel(Scripted.orders(order));

    assertThat(violations(outcome)).singleElement().asString().contains(violation);
    assertThat(orders).as("what came back is shown").hasSize(1);
  }

  private static List<String> violations(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Breach.class);
    return ((Outcome.Breach) outcome).violations();
  }
}
