package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmitTest {
  private static final String LIMIT_BUY =
      "{'limit_price':'48.00','order_type':'LIMIT','quantity':'1','side':'BUY','symbol':'TSLA',"
          + "'time_in_force':'DAY'}";

  private final Desk desk = Desk.withDefaults();

  @Test
  void an_accepted_order_is_pending_and_then_in_the_book() {
    Told told = post("[" + LIMIT_BUY.replace("{", "{'id':'mine',") + "]");

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.each("status")).containsExactly("PENDING_NEW");
    assertThat(told.each("client_order_id")).containsExactly("mine");
    assertThat(told.each("instrument_id")).containsExactly("d4d5d6d7-e4e5-f4f5-a4a5-a6a7a8a9aaab");
    assertThat(told.each("venue")).containsExactly("XNAS");
    assertThat(desk.get(ORDERS).each("status")).containsExactly("NEW");
    assertThat(desk.delete(ORDERS).ids()).isEqualTo(told.ids());
  }

  @Test
  void quantities_and_prices_stay_exact() {
    String exact =
        LIMIT_BUY
            .replace("'48.00'", "'0.100000000000000001'")
            .replace("'quantity':'1'", "'quantity':'123456789012345678.10'");

    Told told = post("[" + exact + "]");

    assertThat(told.each("limit_price")).containsExactly("0.100000000000000001");
    assertThat(told.each("leaves_quantity")).containsExactly("123456789012345678.10");
  }

  @Test
  void one_bad_order_keeps_all_of_a_submission_out() {
    Told told = post("[" + LIMIT_BUY + "," + LIMIT_BUY.replace("'1'", "'0'") + "]");

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.message()).isEqualTo("[1]: Order quantity must be greater than zero");
    assertThat(desk.book.orders()).isEmpty();
  }

  @Test
  void a_client_order_id_serves_once_in_an_account() {
    String named = LIMIT_BUY.replace("{", "{'id':'mine',");
    assertThat(post("[" + named + "," + named + "]").status()).isEqualTo(400);
    assertThat(post("[" + named + "]").status()).isEqualTo(200);

    assertThat(post("[" + named + "]").message())
        .isEqualTo("[0]: an order with id mine was already submitted");
    assertThat(desk.send("POST", "/v1/accounts/19818/orders", json("[" + named + "]")).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | 400 | Failed to parse the request body as JSON",
        "[{                        | 400 | Failed to parse the request body as JSON",
        "[] []                     | 400 | Failed to parse the request body as JSON",
        "[NaN]                     | 400 | Failed to parse the request body as JSON",
        "{}                        | 422 | invalid type: map, expected a sequence",
        "null                      | 422 | invalid type: null, expected a sequence",
        "[]                        | 400 | At least one order is required",
        "[1]                       | 422 | [0]: invalid type: number `1`, expected struct",
        "[{}]                      | 422 | [0]: missing field `side`"
      })
  void a_body_of_the_wrong_shape_is_refused(String body, int status, String message) {
    Told told = post(body);

    assertThat(told.status()).isEqualTo(status);
    assertThat(told.message()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "order_type    | null          | 422 | missing field `order_type`",
        "order_type    | 'OTHER'       | 422 | unknown variant `OTHER`, expected one of `MARKET`",
        "time_in_force | 'AT_CROSSING' | 422 | unknown variant `AT_CROSSING`",
        "side          | 'BUYY'        | 422 | [0].side: unknown variant `BUYY`",
        "quantity      | 1             | 422 | invalid type: number `1`, expected a string",
        "quantity      | '1e3'         | 400 | quantity is not a decimal number: '1e3'",
        "quantity      | '-1'          | 400 | Order quantity must be greater than zero",
        "limit_price   | null          | 400 | limit_price is required for LIMIT orders",
        "limit_price   | '0'           | 400 | limit_price must be greater than zero",
        "order_type    | 'STOP'        | 400 | stop_price is required for STOP orders",
        "order_type    | 'TRAILING_STOP' | 400 | trailing_offset is required",
        "time_in_force | 'GOOD_TILL_DATE' | 400 | expires_at is required",
        "expires_at    | 'soon'        | 400 | expires_at is not a date-time",
        "symbol        | null          | 400 | Either symbol or instrument_id must be provided",
        "symbol        | 'ts la'       | 400 | Unknown symbol: 'ts la'",
        "instrument_id | 'AAPL'        | 400 | name different instruments",
        "extended_hours | 'yes'        | 422 | expected a boolean",
        "id            | ' '           | 400 | id must be 1 to 64 characters long"
      },
      quoteCharacter = '"')
  void a_field_that_is_missing_or_wrong_is_named(
      String field, String value, int status, String message) {
    String changed =
        LIMIT_BUY.replaceFirst("'" + field + "':'[^']*',?", "").replaceFirst(",?}$", "");

    Told told = post("[" + changed + ",'" + field + "':" + value + "}]");

    assertThat(told.status()).isEqualTo(status);
    assertThat(told.message()).contains(message);
    assertThat(desk.book.orders()).isEmpty();
  }

  @Test
  void options_go_by_whole_contracts() {
    String option = LIMIT_BUY.replace("'TSLA'", "'TSLA  250117C00190000'");

    assertThat(post("[" + option.replace("'1'", "'1.5'") + "]").status()).isEqualTo(400);
    assertThat(post("[" + option.replace("'1'", "'2.0'") + "]").each("instrument_type"))
        .containsExactly("OPTION");
  }

  @Test
  void every_documented_example_is_accepted() {
    Map<String, String> examples =
        Map.of(
            "MARKET", "",
            "STOP", ",'stop_price':'52.00'",
            "STOP_LIMIT", ",'stop_price':'52.00','limit_price':'52.50'",
            "TRAILING_STOP", ",'trailing_offset':'115','trailing_offset_type':'BPS'",
            "TRAILING_STOP_LIMIT",
                ",'trailing_offset':'2.00','trailing_offset_type':'PRICE','limit_offset':'0.50'");
    examples.forEach(
        (type, more) ->
            assertThat(
                    post("[{'order_type':'"
                            + type
                            + "','quantity':'1','side':'BUY','symbol':'TSLA','time_in_force':'DAY'"
                            + more
                            + "}]")
                        .each("order_type"))
                .containsExactly(type));
  }

  private Told post(String singleQuoted) {
    return desk.post(json(singleQuoted));
  }

  private static String json(String singleQuoted) {
    return singleQuoted.replace('\'', '"');
  }
}
