package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Routed;
import cancelall.broker.Scripted;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --symbol}: looked up in the open orders, shown, and sent as instrument ids. */
class SymbolTest extends CommandCase {
  private static final OrderText AAPL = OrderText.aapl().with("status", quoted("NEW"));
  private static final OrderText MSFT = OrderText.msft().with("status", quoted("NEW"));

  @Test
  void a_symbol_is_resolved_shown_and_sent_as_its_instrument() {
    CommandRun.Result result = looked(Scripted.orders(AAPL, MSFT), "--symbol=AAPL");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.errLines().get(0))
        .isEqualTo("account 19816: AAPL is instrument " + OrderText.AAPL_INSTRUMENT + ".");
    assertThat(deletes())
        .containsExactly("/v1/accounts/19816/orders?instrument_ids=" + OrderText.AAPL_INSTRUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--symbol=MSFT,AAPL", "--symbol=MSFT --symbol=AAPL"})
  void several_symbols_are_one_list(String options) {
    broker.answering(new Routed(Scripted.documentedOrders(), Scripted.orders(AAPL, MSFT)));

    CommandRun.Result result = run(options.split(" "));

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.errLines().get(0))
        .isEqualTo(
            "account 19816: MSFT is instrument %s; AAPL is instrument %s."
                .formatted(OrderText.MSFT_INSTRUMENT, OrderText.AAPL_INSTRUMENT));
    assertThat(deletes())
        .containsExactly(
            "/v1/accounts/19816/orders?instrument_ids=%s,%s"
                .formatted(OrderText.AAPL_INSTRUMENT, OrderText.MSFT_INSTRUMENT));
  }

  @Test
  void it_joins_the_other_filters() {
    looked(Scripted.orders(AAPL), "--symbol=AAPL", "--side=BUY", "--type=LIMIT");

    assertThat(deletes())
        .containsExactly(
            "/v1/accounts/19816/orders?instrument_ids=%s&side=BUY&type=LIMIT"
                .formatted(OrderText.AAPL_INSTRUMENT));
  }

  @Test
  void a_symbol_that_no_open_order_has_sends_nothing_and_ends_3() {
    CommandRun.Result result =
        looked(
            Scripted.orders(AAPL, MSFT.with("status", quoted("FILLED"))),
            "--symbol=AAPL,MSFT,TSLA");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .isEqualTo(
            "Nothing open: no open order of account 19816 has the symbol MSFT or TSLA; nothing was"
                + " sent.\n");
    assertThat(deletes()).isEmpty();
  }

  @Test
  void a_symbol_is_matched_exactly() {
    assertThat(looked(Scripted.orders(AAPL), "--symbol=aapl").exitCode()).isEqualTo(3);
    assertThat(looked(Scripted.orders(AAPL), "--symbol=AAP").exitCode()).isEqualTo(3);
    assertThat(deletes()).isEmpty();
  }

  @Test
  void nothing_open_at_all_ends_3_as_json_too() {
    CommandRun.Result result = looked(Scripted.orders(), "--symbol=AAPL", "--output=json");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .hasLineCount(1)
        .contains("\"filter\":{},\"symbols\":[\"AAPL\"]", "\"outcome\":\"NOTHING_OPEN\"");
    assertThat(deletes()).isEmpty();
  }

  @Test
  void an_osi_option_symbol_has_its_blanks() {
    OrderText option = AAPL.with("symbol", quoted("AAPL  260117C00150000"));

    assertThat(looked(Scripted.orders(option), "--symbol=AAPL  260117C00150000").exitCode())
        .isZero();
    assertThat(deletes()).singleElement().asString().endsWith("=" + OrderText.AAPL_INSTRUMENT);
  }

  @Test
  void every_page_is_looked_through() {
    broker.answering(
        new Routed(
            Scripted.orders(OrderText.msft()), Scripted.page("2", AAPL), Scripted.orders(MSFT)));

    assertThat(run("--symbol=MSFT").exitCode()).isZero();
  }

  @Test
  void one_instrument_written_in_two_ways_is_one() {
    OrderText upper =
        AAPL.with("instrument_id", quoted(OrderText.AAPL_INSTRUMENT.toUpperCase(Locale.ROOT)))
            .with("id", quoted("another"));

    looked(Scripted.orders(AAPL, upper), "--symbol=AAPL");

    assertThat(deletes())
        .containsExactly("/v1/accounts/19816/orders?instrument_ids=" + OrderText.AAPL_INSTRUMENT);
  }

  @Test
  void an_order_without_an_instrument_that_can_be_sent_stops_it() {
    for (OrderText odd :
        List.of(AAPL.without("instrument_id"), AAPL.with("instrument_id", quoted("AAPL")))) {
      CommandRun.Result result = looked(Scripted.orders(MSFT, odd), "--symbol=AAPL");

      assertThat(result.exitCode()).isEqualTo(8);
      assertThat(result.err())
          .contains("order " + OrderText.AAPL_ID + " has no instrument id that can be sent")
          .contains("nothing was cancelled");
    }
    assertThat(deletes()).isEmpty();
  }

  @Test
  void more_instruments_than_a_call_takes_are_refused() {
    OrderText[] many =
        IntStream.range(0, 201)
            .mapToObj(
                i ->
                    AAPL.with(
                        "instrument_id", quoted("00000000-0000-0000-0000-%012x".formatted(i))))
            .toArray(OrderText[]::new);

    CommandRun.Result result = looked(Scripted.orders(many), "--symbol=AAPL");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--symbol names 201 instruments", "200");
    assertThat(deletes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "401, 4", "403, 4", "400, 5", "500, 7", "202, 8",
  })
  void a_look_up_that_fails_decides_and_nothing_is_sent(int status, int exitCode) {
    CommandRun.Result result = looked(Scripted.error(status, "no"), "--symbol=AAPL");

    assertThat(result.exitCode()).isEqualTo(exitCode);
    assertThat(result.err())
        .contains("the open orders of account 19816 could not be read", "nothing was cancelled");
    assertThat(deletes()).isEmpty();
  }

  @Test
  void a_look_up_that_is_lost_is_7() {
    assertThat(looked(Scripted.hangUp(), "--symbol=AAPL").exitCode()).isEqualTo(7);
    assertThat(looked(Scripted.silence(), "--symbol=AAPL", "--timeout=300ms").exitCode())
        .isEqualTo(7);
    assertThat(deletes()).isEmpty();
  }

  @Test
  void what_could_be_meant_otherwise_is_refused() {
    for (String blank :
        new String[] {"", " ", "AAPL,", ",AAPL", "AAPL,,MSFT", " AAPL", "AAPL, MSFT"}) {
      assertRefused(run("--symbol=" + blank), "--symbol", "--symbol=AAPL,MSFT");
    }
    assertRefused(run("--symbol=AAPL,AAPL"), "--symbol", "twice");
    assertRefused(run("--symbol=AAPL", "--symbol=AAPL"), "--symbol", "twice");
    assertRefused(
        run("--symbol=AAPL", "--instrument-id=" + OrderText.AAPL_INSTRUMENT),
        "--symbol",
        "--instrument-id");
    assertRefused(run("--symbol=AAPL", "--all"), "--all", "filter");
  }

  @Test
  void each_account_has_its_own_look_up() {
    broker.answering(
        exchange -> {
          boolean first = exchange.getRequestURI().getPath().contains("/7/");
          new Routed(
                  Scripted.orders(OrderText.aapl().with("account_id", "7")),
                  first ? Scripted.orders(AAPL.with("account_id", "7")) : Scripted.orders())
              .answer(exchange);
        });

    CommandRun.Result result = CommandRun.at(broker).run("7", "8", "--symbol=AAPL");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .contains("for 1 order of account 7", "of account 8 has the symbol AAPL");
    assertThat(deletes()).singleElement().asString().startsWith("/v1/accounts/7/");
  }

  private CommandRun.Result looked(Scripted orders, String... options) {
    broker.answering(new Routed(Scripted.orders(OrderText.aapl()), orders));
    return run(options);
  }

  private List<String> deletes() {
    return broker.journal().stream()
        .filter(request -> request.method().equals("DELETE"))
        .map(Request::target)
        .toList();
  }
}
