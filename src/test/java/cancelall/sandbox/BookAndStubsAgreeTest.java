package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.StubServer;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the documented orders in the book, the sandbox says what the documents say. */
class BookAndStubsAgreeTest {
  private static final String AAPL = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";
  private static final String MSFT = "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9";
  private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";
  private static final List<String> IDS =
      List.of(
          AAPL, MSFT.toUpperCase(Locale.ROOT), MSFT + "%2C" + AAPL, NOBODYS + "," + AAPL, "AAPL");

  private static StubServer stubs;
  private static Wire wire;

  @BeforeAll
  static void start() {
    stubs = StubServer.start(Path.of("stubs"));
    wire = new Wire(stubs.baseUrl(), "open-sesame");
  }

  @AfterAll
  static void stop() {
    stubs.close();
  }

  @Test
  void over_every_combination_of_filters() {
    List<String> queries = queries();
    List<String> different = new ArrayList<>();
    for (String query : queries) {
      Told documented = wire.delete(ORDERS + query);
      Told told = documentedOrders().delete(ORDERS + query);
      if (documented.status() != told.status()
          || !comparable(documented.json()).equals(comparable(told.json()))) {
        different.add(query + ": " + documented.text() + " but " + told.text());
      }
    }

    assertThat(queries).hasSize(6 * 9 * 7 * 6);
    assertThat(different).isEmpty();
  }

  @Test
  void over_an_account_that_is_forbidden() {
    String path = "/v1/accounts/19817/orders";

    assertThat(comparable(documentedOrders().delete(path).json()))
        .isEqualTo(comparable(wire.delete(path).json()));
  }

  private static Desk documentedOrders() {
    Desk desk = new Desk(SandboxSettings.defaults(), DocumentedOrders.CANCELLED_AT);
    desk.book.placeAll(DocumentedOrders.list());
    return desk;
  }

  /** Request ids differ with every call, and what a 400 says is nowhere documented. */
  private static JsonObject comparable(JsonObject answer) {
    answer.getAsJsonObject("metadata").remove("request_id");
    if (answer.get("error") instanceof JsonObject error && error.get("code").getAsInt() == 400) {
      error.remove("message");
    }
    return answer;
  }

  /** Every value of every filter, one that does not exist, and the filter left out. */
  private static List<String> queries() {
    List<String> queries = List.of("");
    queries = with(queries, "side", names(Side.values()));
    queries = with(queries, "type", names(OrderType.values()));
    queries = with(queries, "instrument_type", names(InstrumentType.values()));
    return with(queries, "instrument_ids", IDS);
  }

  private static List<String> names(Enum<?>[] constants) {
    return Stream.concat(Stream.of(constants).map(Enum::name), Stream.of("NONE")).toList();
  }

  private static List<String> with(List<String> queries, String name, List<String> values) {
    List<String> longer = new ArrayList<>(queries);
    for (String query : queries) {
      for (String value : values) {
        longer.add(query + (query.isEmpty() ? "?" : "&") + name + "=" + value);
      }
    }
    return longer;
  }
}
