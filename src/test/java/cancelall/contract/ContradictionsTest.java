package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One test for each line of {@code docs/contradictions.md}. */
class ContradictionsTest {
  private static final String UTC = "2025-10-31T13:30:00";
  private static final JsonNode DOCUMENT = JsonText.resource("contract/orders.openapi.json");

  @Test
  void client_order_id_and_venue_may_be_missing() {
    assertThat(Exchange.page(200).pointers())
        .doesNotContain("/data/0/client_order_id", "/data/0/venue");
    accepted(Exchange.page(200));
    accepted(Exchange.cancelAll());
  }

  @Test
  void errors_come_in_an_envelope() {
    accepted(Exchange.page(404));
    JsonNode bare = Exchange.page(404).body().get("error");
    refused(new Exchange("DELETE", Exchange.ORDERS, 404, bare));
  }

  @Test
  void data_of_an_error_and_error_of_a_success_may_be_left_out() {
    accepted(Exchange.page(404));
    accepted(Exchange.page(404).with("/data", "null"));
    refused(Exchange.page(404).with("/data", "[]"));
    accepted(Exchange.page(200));
    accepted(Exchange.page(200).without("/error"));
  }

  @Test
  void instrument_types_of_either_document_are_known() {
    everyValueIsAccepted("/data/0/instrument_type", Documented.INSTRUMENT_TYPES_OF_THE_PAGE);
    everyValueIsAccepted("/data/0/instrument_type", Documented.INSTRUMENT_TYPES_OF_AUGUST);
  }

  @Test
  void cancel_all_takes_instruments_by_uuid_only() {
    assertThat(parameter("delete", "instrument_ids").at("/schema/items/$ref").asString())
        .isEqualTo("#/components/schemas/InstrumentId");
    assertThat(parameter("get", "instrument_ids").at("/schema/items/pattern").isMissingNode())
        .isTrue();
    refused(Exchange.page(200).withText("/data/0/instrument_id", "AAPL"));
  }

  @Test
  void times_in_force_that_august_dropped_are_still_known() {
    everyValueIsAccepted("/data/0/time_in_force", Documented.TIMES_IN_FORCE_OF_THE_PAGE_ALONE);
    everyValueIsAccepted("/data/0/time_in_force", Documented.TIMES_IN_FORCE_OF_AUGUST);
  }

  @Test
  void only_cancel_all_always_names_the_instrument() {
    for (String field : List.of("instrument_id", "instrument_type", "symbol")) {
      refused(Exchange.cancelAll().with("/data/0/" + field, "null"));
      refused(Exchange.cancelAll().without("/data/0/" + field));
      accepted(Exchange.list().with("/data/0/" + field, "null"));
      accepted(Exchange.list().without("/data/0/" + field));
    }
  }

  @Test
  void identifiers_are_not_looked_into() {
    JsonNode order = Exchange.page(200).body().at("/data/0");
    UUID instrument = UUID.fromString(order.get("instrument_id").stringValue());
    UUID id = UUID.fromString(order.get("id").stringValue());
    Instant madeById = Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);

    assertThat(instrument.variant()).isNotEqualTo(2);
    assertThat(id.version()).isEqualTo(7);
    assertThat(madeById).isAfter(Instant.parse(order.get("created_at").stringValue()));
    accepted(Exchange.page(200));
  }

  @Test
  void four_sides_are_known_and_a_200_means_requested() {
    everyValueIsAccepted("/data/0/side", Documented.SIDES);
    everyValueIsAccepted("/data/0/status", Documented.STATUSES);
    assertThat(Exchange.page(200).body().get("data").valueStream())
        .extracting(order -> order.get("status").stringValue())
        .containsOnly("PENDING_CANCEL");
    assertThat(operation("delete").at("/responses/200/description").asString())
        .contains("requested");
  }

  @Test
  void missing_and_null_mean_the_same_and_fractions_have_up_to_nine_digits() {
    accepted(Exchange.page(200).without("/data/0/stop_price"));
    accepted(Exchange.page(200).with("/data/0/details", "null"));
    for (String fraction : List.of("", ".1", ".123456", ".123456789")) {
      accepted(Exchange.page(200).withText("/data/0/created_at", UTC + fraction + "Z"));
    }
    refused(Exchange.page(200).withText("/data/0/created_at", UTC + ".1234567890Z"));
  }

  @Test
  void all_orders_means_all_open_orders() {
    assertThat(operation("delete").get("summary").asString()).contains("every open order");
    accepted(Exchange.page(404));
  }

  @Test
  void a_success_never_carries_an_error() {
    String error = Exchange.page(404).body().get("error").toString();
    refused(Exchange.page(200).with("/error", error));
    refused(Exchange.list().with("/error", error));
  }

  @Test
  void order_ids_come_with_and_without_dashes() {
    accepted(Exchange.page(200).withText("/data/0/id", "0198111122227333844455556666777f"));
    refused(Exchange.page(200).withText("/data/0/id", "0198111122227333844455556666777"));
  }

  @Test
  void trailing_offsets_are_in_price_or_bps() {
    everyValueIsAccepted("/data/0/trailing_offset_type", List.of("PRICE", "BPS"));
    refused(Exchange.list().withText("/data/0/trailing_offset_type", "PERCENT_BPS"));
  }

  @Test
  void counters_are_numbers() {
    accepted(Exchange.list().with("/metadata/total_items", "42"));
    refused(Exchange.list().withText("/metadata/total_items", "42"));
  }

  @Test
  void a_bad_filter_is_a_400_wherever_filters_are() {
    JsonNode body = Exchange.notSubmitted().body();
    accepted(new Exchange("DELETE", Exchange.ORDERS, 400, body));
    accepted(new Exchange("GET", Exchange.ORDERS, 400, body));
  }

  @Test
  void prices_may_be_negative_and_quantities_may_not() {
    accepted(Exchange.list().withText("/data/0/average_fill_price", "-1.05"));
    refused(Exchange.list().withText("/data/0/quantity", "-1"));
  }

  @Test
  void options_have_the_type_option() {
    accepted(Exchange.cancelAll().withText("/data/0/instrument_type", "OPTION"));
    refused(Exchange.cancelAll().withText("/data/0/instrument_type", "OPTIONS"));
  }

  @Test
  void the_account_of_an_answer_is_for_the_client_to_compare() {
    accepted(new Exchange("DELETE", "/v1/accounts/0/orders", 200, Exchange.page(200).body()));
  }

  @Test
  void no_call_sorts() {
    assertThat(operation("get").get("parameters").valueStream())
        .extracting(parameter -> parameter.get("name").stringValue())
        .contains("page_token", "status")
        .noneMatch(name -> name.contains("sort"));
  }

  @Test
  void error_codes_are_statuses_of_http() {
    accepted(Exchange.page(403));
    refused(Exchange.page(403).with("/error/code", "7"));
    refused(Exchange.page(404).with("/error/code", "5"));
  }

  private static void everyValueIsAccepted(String pointer, List<String> values) {
    for (String value : values) {
      accepted(Exchange.cancelAll().withText(pointer, value));
      accepted(Exchange.list().withText(pointer, value));
    }
  }

  private static void accepted(Exchange exchange) {
    assertThat(exchange.violations()).as(exchange.toString()).isEmpty();
  }

  private static void refused(Exchange exchange) {
    assertThat(exchange.violations()).as(exchange.toString()).isNotEmpty();
  }

  private static JsonNode operation(String method) {
    return DOCUMENT.at("/paths/~1v1~1accounts~1{account_id}~1orders/" + method);
  }

  private static JsonNode parameter(String method, String name) {
    return operation(method)
        .get("parameters")
        .valueStream()
        .filter(parameter -> parameter.get("name").stringValue().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
