package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentTest {
  private static final Set<String> SOURCES =
      Set.of("page, May 2026", "vendor OpenAPI, August 2026", "inferred, our default");
  private static final JsonNode DOCUMENT = JsonText.resource("contract/orders.openapi.json");
  private static final JsonNode ORDERS = DOCUMENT.at("/paths/~1v1~1accounts~1{account_id}~1orders");
  private static final JsonNode ORDER =
      DOCUMENT.at("/paths/~1v1~1accounts~1{account_id}~1orders~1{order_id}");

  @Test
  void every_fact_names_its_source() {
    assertThat(facts())
        .hasSizeGreaterThan(150)
        .allSatisfy(
            (pointer, fact) ->
                assertThat(fact.path("x-source").asString("none").split("; "))
                    .as(pointer)
                    .isSubsetOf(SOURCES));
  }

  @Test
  void cancel_all_takes_the_four_filters_of_the_page() {
    Map<String, JsonNode> filters =
        ORDERS
            .at("/delete/parameters")
            .valueStream()
            .collect(Collectors.toMap(p -> p.get("name").stringValue(), p -> p));

    assertThat(filters).containsOnlyKeys("side", "type", "instrument_type", "instrument_ids");
    assertThat(values(filters.get("side"))).isEqualTo(Documented.SIDES);
    assertThat(values(filters.get("type"))).isEqualTo(Documented.ORDER_TYPES);
    assertThat(values(filters.get("instrument_type")))
        .isEqualTo(Documented.INSTRUMENT_TYPES_OF_THE_PAGE);
    assertThat(filters.get("instrument_ids").get("style").stringValue()).isEqualTo("form");
    assertThat(filters.get("instrument_ids").get("explode").booleanValue()).isFalse();
    assertThat(filters.values()).noneMatch(filter -> filter.get("required").booleanValue());
  }

  @Test
  void statuses_that_a_document_lists_say_so_and_the_others_are_ours() {
    assertThat(statuses(ORDERS.get("delete"), "page")).containsOnly("200", "403", "404");
    assertThat(statuses(ORDERS.get("delete"), "vendor"))
        .containsOnly("200", "400", "403", "404", "500");
    assertThat(statuses(ORDERS.get("get"), "vendor")).containsOnly("200", "403", "500");
    assertThat(statuses(ORDERS.get("post"), "vendor"))
        .containsOnly("200", "400", "403", "422", "500");
    assertThat(statuses(ORDER.get("get"), "vendor")).containsOnly("200", "403", "404", "500");
    assertThat(statuses(ORDER.get("delete"), "vendor")).containsOnly("200", "403", "404", "500");
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> references =
        DOCUMENT.findValues("$ref").stream().map(JsonNode::stringValue).distinct().toList();

    assertThat(references)
        .hasSizeGreaterThan(20)
        .noneMatch(reference -> DOCUMENT.at(reference.substring(1)).isMissingNode());
  }

  private static List<String> values(JsonNode filter) {
    return filter.at("/schema/enum").valueStream().map(JsonNode::stringValue).toList();
  }

  private static Stream<String> statuses(JsonNode operation, String source) {
    return operation
        .get("responses")
        .propertyStream()
        .filter(response -> response.getValue().get("x-source").stringValue().contains(source))
        .map(Map.Entry::getKey);
  }

  /** Calls, parameters, answers, schemas and fields, by pointer. */
  private static Map<String, JsonNode> facts() {
    return new Exchange("", "", 0, DOCUMENT)
        .pointers().stream()
            .filter(DocumentTest::isFact)
            .collect(Collectors.toMap(pointer -> pointer, DOCUMENT::at));
  }

  private static boolean isFact(String pointer) {
    boolean condition = pointer.contains("/if/") || pointer.contains("/then/");
    boolean local = pointer.startsWith("/paths/") && DOCUMENT.at(pointer).has("$ref");
    return !condition
        && (pointer.matches("/paths/[^/]+/(get|post|put|patch|delete)")
            || pointer.matches("/paths/.*/parameters/\\d+") && !local
            || pointer.matches("/paths/.*/responses/\\d+")
            || pointer.matches("/components/[^/]+/[^/]+")
            || pointer.matches("/components/schemas/.*/properties/[^/]+"));
  }
}
