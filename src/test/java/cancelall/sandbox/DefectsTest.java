package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.defect.Defects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefectsTest {
  private static final String AAPL = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";
  private static final String MSFT = "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9";
  private static final List<String> QUERIES =
      List.of(
          "",
          "?side=SELL",
          "?side=",
          "?side=sell",
          "?sides=SELL",
          "?side=SELL&side=BUY",
          "?side=BUY&type=LIMIT",
          "?type=LIMIT",
          "?type=STOP",
          "?type=TRAILING_STOP",
          "?instrument_type=OPTION",
          "?instrument_ids=" + AAPL + "," + MSFT,
          "?instrument_ids=" + AAPL.toUpperCase(Locale.ROOT),
          "?instrument_ids=" + AAPL,
          "?instrument_ids=AAPL",
          "?type=OTHER");

  static Stream<Defect> all() {
    return Defects.all().stream();
  }

  @Test
  void names_are_kebab_case_unique_and_found() {
    assertThat(Defects.all()).hasSizeGreaterThanOrEqualTo(32);
    assertThat(Defects.all()).extracting(Defect::name).doesNotHaveDuplicates();
    assertThat(Defects.all())
        .allSatisfy(
            defect -> {
              assertThat(defect.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(defect.description()).isNotBlank();
              assertThat(Defects.named(defect.name())).hasValue(defect);
            });
    assertThat(Defects.named("no-such-defect")).isEmpty();
  }

  @Test
  void without_a_defect_the_same_calls_get_the_same_answers() {
    assertThat(transcript(List.of())).isEqualTo(transcript(List.of()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void each_changes_an_answer(Defect defect) {
    assertThat(transcript(List.of(defect))).isNotEqualTo(transcript(List.of()));
  }

  /** Everything a client sees when each query is sent to the same book, and what is left of it. */
  private static List<String> transcript(List<Defect> defects) {
    List<String> heard = new ArrayList<>();
    for (String query : QUERIES) {
      Desk desk = desk(defects);
      heard.add(query);
      heard.add(told(desk.delete(ORDERS + query)));
      heard.add(told(desk.delete(ORDERS + query)));
      desk.clock.pass(Duration.ofSeconds(1));
      heard.add(told(desk.get(ORDERS)));
      heard.add(told(desk.get("/v1/accounts/19818/orders")));
    }
    Desk desk = desk(defects);
    heard.add(told(desk.delete("/v1/accounts/19817/orders")));
    heard.add(desk.book.orders(SandboxSettings.FORBIDDEN_ACCOUNT).toString());
    heard.add(told(desk.send(new Request("DELETE", ORDERS, Optional.empty(), new byte[0]))));
    return heard;
  }

  private static String told(Told told) {
    return told.status() + " " + told.text();
  }

  private static Desk desk(List<Defect> defects) {
    Desk desk =
        new Desk(
            SandboxSettings.defaults().withDefects(defects).withRequestIds(() -> "request-id"));
    List<NewOrder> orders = book();
    IntStream.range(0, orders.size()).forEach(i -> desk.book.place(orders.get(i).id("order-" + i)));
    return desk;
  }

  private static List<NewOrder> book() {
    List<NewOrder> orders = new ArrayList<>();
    for (OrderStatus status : OrderStatus.values()) {
      orders.add(order(Side.BUY, "AAPL").limitPrice("1.00").status(status));
    }
    for (Side side : Side.values()) {
      orders.add(order(side, "MSFT").limitPrice("2.00"));
    }
    for (Fate fate : Fate.values()) {
      orders.add(
          order(Side.BUY, "TSLA")
              .limitPrice("3.00")
              .status(OrderStatus.PARTIALLY_FILLED)
              .filled("4")
              .fate(fate));
    }
    for (Instrument instrument : Instruments.catalogue()) {
      orders.add(NewOrder.of(Side.SELL, instrument, "10").stopPrice("4.00"));
    }
    orders.add(order(Side.SELL, "AAPL").stopPrice("4.00").limitPrice("5.00"));
    orders.add(order(Side.SELL, "AAPL").trailingOffset("1", TrailingOffsetType.BPS));
    orders.add(
        order(Side.SELL, "AAPL").trailingOffset("1", TrailingOffsetType.PRICE).limitOffset("1"));
    orders.add(order(Side.BUY, "AAPL  270115C00250000").limitPrice("1.00"));
    orders.add(order(Side.BUY, "AAPL").queueState(QueueState.AWAITING_RELEASE));
    orders.add(order(Side.BUY, "AAPL").account(SandboxSettings.SECOND_ACCOUNT));
    orders.add(order(Side.BUY, "AAPL").account(SandboxSettings.FORBIDDEN_ACCOUNT));
    return orders;
  }

  private static NewOrder order(Side side, String symbol) {
    return NewOrder.of(side, symbol, "10").createdAt(Instant.parse("2026-03-01T12:00:00Z"));
  }
}
