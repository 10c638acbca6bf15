package cancelall.api;

import static cancelall.broker.OrderText.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that keep the contract, and what a person should look at in them all the same. */
class AcceptedOrdersTest extends ScriptedCall {
  @Test
  void an_order_is_kept_as_it_came_to_the_last_digit_and_field() throws IOException {
    OrderText odd =
        OrderText.aapl()
            .with("big", "9007199254740993")
            .with("long_decimal", "0.123456789012345678901234567890")
            .with("exponent", "1E+400")
            .with("minus_zero", "-0")
            .with("nested", "{\"list\":[1.10,null,true,\"x\"],\"empty\":{}}")
            .with("queue_state", quoted("NOT_YET_INVENTED"));

    cancel(Scripted.orders(odd));

    assertThat(json(orders.get(0))).isEqualTo(odd.json());
    assertThat(orders.get(0).decimal("long_decimal"))
        .contains(new BigDecimal("0.123456789012345678901234567890"));
    assertThat(orders.get(0).text("nested"))
        .isEqualTo("{\"list\":[1.10,null,true,\"x\"],\"empty\":{}}");
  }

  @Test
  void an_order_with_the_fields_that_the_page_requires_but_its_examples_lack_is_accepted() {
    OrderText full =
        OrderText.aapl().with("client_order_id", quoted("mine-1")).with("venue", quoted("XNAS"));

    assertThat(cancel(Scripted.orders(full)).kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(orders.get(0).text("venue")).isEqualTo("XNAS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FILLED", "NEW", "PARTIALLY_FILLED", "REJECTED", "NOT_YET_INVENTED"})
  void an_order_in_another_status_is_accepted_with_a_warning_that_names_it(String status) {
    Outcome outcome =
        cancel(Scripted.orders(OrderText.aapl().with("status", quoted(status)), OrderText.msft()));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().warnings())
        .singleElement()
        .asString()
        .contains(OrderText.AAPL_ID)
        .contains(status);
  }

  @Test
  void an_order_without_a_status_is_accepted_with_a_warning() {
    Outcome outcome = cancel(Scripted.orders(OrderText.aapl().without("status")));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().warnings()).singleElement().asString().contains("no status");
  }

  @Test
  void canceled_is_as_good_as_pending_cancel() {
    Outcome outcome = cancel(Scripted.orders(OrderText.aapl().with("status", quoted("CANCELED"))));

    assertThat(outcome.receipt().warnings()).isEmpty();
  }

  @Test
  void the_same_order_twice_is_accepted_with_a_warning() {
    Outcome outcome = cancel(Scripted.orders(OrderText.aapl(), OrderText.aapl()));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().warnings())
        .singleElement()
        .asString()
        .contains(OrderText.AAPL_ID)
        .contains("twice");
  }

  @Test
  void the_same_order_twice_may_have_its_fields_in_another_order() {
    OrderText reordered = OrderText.aapl().without("account_id").with("account_id", "19816");

    assertThat(cancel(Scripted.orders(OrderText.aapl(), reordered)).kind())
        .isEqualTo(OutcomeKind.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {",\"error\":null", ""})
  void an_error_that_is_null_or_left_out_is_none(String error) {
    String body =
        "{\"data\":["
            + OrderText.aapl().json()
            + "]"
            + error
            + ",\"metadata\":{\"request_id\":\"r\"}}";

    assertThat(cancel(Scripted.status(200, body)).kind()).isEqualTo(OutcomeKind.ACCEPTED);
  }

  @Test
  void unknown_fields_of_the_envelope_and_any_order_of_its_fields_are_let_through() {
    String body =
        "{\"extra\":{\"a\":[1]},\"metadata\":{\"request_id\":\"r\",\"more\":1},\"data\":["
            + OrderText.aapl().json()
            + "]}";

    Outcome outcome = cancel(Scripted.status(200, body));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().requestId()).isEqualTo("r");
  }

  @Test
  void an_answer_without_a_request_id_is_accepted_with_a_warning() {
    Outcome outcome = cancel(Scripted.status(200, "{\"data\":[" + OrderText.aapl().json() + "]}"));

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(outcome.receipt().warnings()).containsExactly("the answer carries no request id");
  }

  @Test
  void a_filter_is_kept_when_every_order_is_inside() {
    Filter buys = Filter.none().withSide(Side.BUY);

    assertThat(cancel(buys, AMPLE, Scripted.orders(OrderText.aapl())).kind())
        .isEqualTo(OutcomeKind.ACCEPTED);
  }

  @Test
  void warnings_stay_few_however_many_orders_need_one() {
    OrderText[] filled = new OrderText[1_000];
    for (int i = 0; i < filled.length; i++) {
      filled[i] =
          OrderText.aapl().with("id", quoted("order-" + i)).with("status", quoted("FILLED"));
    }

    Outcome outcome = cancel(Scripted.orders(filled));

    assertThat(outcome.receipt().orders()).isEqualTo(1_000);
    assertThat(outcome.receipt().warnings()).hasSizeLessThan(30);
    assertThat(outcome.receipt().warnings().get(20)).isEqualTo("and 980 more of that kind");
  }

  @Test
  void a_body_sent_with_a_byte_for_every_chunk_is_the_same_body() {
    Outcome outcome =
        cancel(
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              for (byte b : Documented.TWO_ORDERS.getBytes(UTF_8)) {
                exchange.getResponseBody().write(b);
                exchange.getResponseBody().flush();
              }
            });

    assertThat(outcome.kind()).isEqualTo(OutcomeKind.ACCEPTED);
    assertThat(orders).hasSize(2);
  }

  private static String json(Order order) throws IOException {
    StringWriter text = new StringWriter();
    JsonWriter writer = new JsonWriter(text);
    order.writeTo(writer);
    writer.flush();
    return text.toString();
  }
}
