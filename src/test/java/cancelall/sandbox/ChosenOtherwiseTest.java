package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sandbox that is set up in another way, and what it says of itself. */
class ChosenOtherwiseTest {
  private static final String AAPL = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";

  @ParameterizedTest
  @CsvSource({
    "?side=SELL, sell",
    "?type=LIMIT, limit",
    "?instrument_type=OPTION, option",
    "?instrument_ids=" + AAPL + ", buy limit",
    "?side=SELL&type=LIMIT, sell limit",
    "?type=LIMIT&instrument_type=OPTION, limit option",
    "?side=SELL&instrument_type=OPTION, sell option",
    "?side=SELL&instrument_ids=" + AAPL + ", buy sell limit",
    "'', buy sell limit option"
  })
  void filters_may_be_joined_by_or(String query, String reached) {
    Choices or = Choices.defaults().withFilters(Choices.Combination.OR);
    Desk desk = new Desk(SandboxSettings.defaults().withChoices(or));
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").id("buy"));
    desk.book.place(NewOrder.of(Side.SELL, "MSFT", "1").id("sell"));
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").limitPrice("1").id("limit"));
    desk.book.place(NewOrder.of(Side.BUY, "TSLA  270115C00190000", "1").id("option"));

    assertThat(desk.delete(ORDERS + query).ids()).containsExactly(reached.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"9.99, 7.77, 7.77", "9.99, , 9.99", ", , 100.00"})
  void what_fills_while_cancelling_has_its_own_price_its_limit_or_the_market_s(
      String limit, String average, String price) {
    Desk desk = Desk.withDefaults();
    NewOrder order = NewOrder.of(Side.BUY, "AAPL", "2").fate(Fate.FILLS).id("fills");
    desk.book.place(
        average == null
            ? limit == null ? order : order.limitPrice(limit)
            : order.limitPrice(limit).filled("1").averageFillPrice(average));
    desk.delete(ORDERS);
    desk.clock.pass(Duration.ofSeconds(1));

    assertThat(desk.get(ORDERS).each("average_fill_price")).containsExactly(price);
  }

  @Test
  void orders_of_options_are_found_by_what_underlies_them() {
    Desk desk = Desk.withDefaults();
    desk.book.place(NewOrder.of(Side.BUY, "AAPL  270115C00190000", "1").id("on-aapl"));
    desk.book.place(NewOrder.of(Side.BUY, "MSFT  270115C00190000", "1").id("on-msft"));
    desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1").id("aapl"));

    String query = ORDERS + "?underlying_instrument_ids=";
    assertThat(desk.get(query + AAPL).ids()).containsExactly("on-aapl");
    assertThat(desk.get(query + "MSFT").ids()).containsExactly("on-msft");
    assertThat(desk.get(query + "no-such").ids()).isEmpty();
  }

  @Test
  void the_engine_s_ids_are_uuids_of_version_seven_and_begin_with_the_time() {
    Desk desk = Desk.withDefaults();

    UUID id = UUID.fromString(desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1")).id());

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(desk.clock.instant().toEpochMilli());
  }

  @Test
  void a_path_tells_the_methods_it_takes() {
    assertThat(Route.require("/v1/accounts/1/orders").allowed()).isEqualTo("DELETE, GET, POST");
    assertThat(Route.require("/v1/accounts/1/orders/x").allowed()).isEqualTo("DELETE, GET");
  }

  @Test
  void the_settings_tell_everything_but_the_key() {
    assertThat(SandboxSettings.defaults().withApiKey("sesame-key").withPort(8089).toString())
        .contains("8089", "19816", "19817")
        .doesNotContain("sesame-key");
  }
}
