package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {
  private final Desk desk = Desk.withDefaults();

  @Test
  void pages_hold_every_order_once_and_in_order() {
    List<String> placed = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      placed.add(desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1")).id());
      desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").account(19818));
    }
    List<String> read = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    String target = ORDERS + "?page_size=3";
    while (target != null) {
      Told page = desk.get(target);
      read.addAll(page.ids());
      numbers.add(page.metadata().get("page_number").getAsInt());
      assertThat(page.metadata().get("total_items").getAsInt()).isEqualTo(7);
      assertThat(page.metadata().get("total_pages").getAsInt()).isEqualTo(3);
      JsonElement next = page.metadata().get("next_page_token");
      target = next.isJsonNull() ? null : ORDERS + "?page_token=" + next.getAsString();
    }

    assertThat(read).isEqualTo(placed);
    assertThat(numbers).containsExactly(1, 2, 3);
  }

  @Test
  void the_last_page_has_no_token_even_when_it_is_full() {
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));

    Told page = desk.get(ORDERS + "?page_size=2");

    assertThat(page.orders()).hasSize(2);
    assertThat(page.metadata().get("next_page_token").isJsonNull()).isTrue();
  }

  @Test
  void an_empty_list_is_a_200() {
    Told page = desk.get(ORDERS);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.orders()).isEmpty();
    assertThat(page.metadata().get("total_pages").getAsInt()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status=NEW | a,c",
        "status=NEW,FILLED | a,b,c",
        "symbol=AAPL | a",
        "symbol=TSLA%20%20250117C00190000 | c",
        "symbol=TSLA++250117C00190000 | c",
        "instrument_ids=A1A2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8,MSFT | a,b",
        "instrument_type=OPTION | c",
        "order_ids=a,client-b | a,b",
        "underlying_instrument_ids=TSLA | c",
        "underlying_instrument_ids=D4d5d6d7-e4e5-f4f5-a4a5-a6a7a8a9aaab | c",
        "from=2026-01-02T00:00:00.000000000Z | b,c",
        "to=2026-01-02T00:00:00Z | a,b",
        "from=2026-01-02T01:00:00%2B01:00&to=2026-01-02T00:00:00Z | b",
        "status=NEW&symbol=MSFT | ''"
      })
  void filters_narrow(String query, String ids) {
    desk.book.place(
        NewOrder.of(Side.BUY, "AAPL", "1")
            .id("a")
            .createdAt(Instant.parse("2026-01-01T00:00:00Z")));
    desk.book.place(
        NewOrder.of(Side.SELL, "MSFT", "1")
            .id("b")
            .clientOrderId("client-b")
            .status(OrderStatus.FILLED)
            .createdAt(Instant.parse("2026-01-02T00:00:00Z")));
    desk.book.place(
        NewOrder.of(Side.BUY, "TSLA  250117C00190000", "1")
            .id("c")
            .createdAt(Instant.parse("2026-01-03T00:00:00Z")));

    assertThat(String.join(",", desk.get(ORDERS + "?" + query).ids())).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page_size=0",
        "page_size=1001",
        "page_size=x",
        "page_token=x",
        "page_token=!!",
        "page_token=OTk5OTk5OTk5OS4xLjIuMw",
        "status=OPEN",
        "status=NEW,",
        "side=BUY",
        "from=yesterday",
        "symbol=",
        "symbol=AAPL&symbol=MSFT"
      })
  void what_cannot_be_understood_is_400(String query) {
    assertThat(desk.get(ORDERS + "?" + query).status()).isEqualTo(400);
  }
}
