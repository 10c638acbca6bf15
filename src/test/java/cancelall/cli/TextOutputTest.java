package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import org.junit.jupiter.api.Test;

/** The outputs for people, spreadsheets and pipes: table, csv and ids. */
class TextOutputTest extends CommandCase {
  private static final String CSV_HEADER =
      "account_id,id,client_order_id,symbol,instrument_id,instrument_type,side,order_type,quantity,"
          + "filled_quantity,leaves_quantity,limit_price,stop_price,average_fill_price,"
          + "time_in_force,status,venue,created_at,updated_at\n";

  private static final String CLOSING =
      "Cancelling was requested for 2 orders of account 19816 (no filter: every open order); until"
          + " it is confirmed they may still fill (request id "
          + Documented.REQUEST_ID
          + ").\n";

  @Test
  void the_table_is_aligned_and_closes_with_one_sentence() {
    CommandRun.Result result = runAnswered(Scripted.documentedOrders());

    assertThat(result.out())
        .isEqualTo(
            """
            SYMBOL  SIDE  TYPE   QUANTITY  FILLED  LEAVES   PRICE  TIME IN FORCE  STATUS          ID
            AAPL    BUY   LIMIT       100      50      50  150.00  DAY            PENDING_CANCEL  %s
            MSFT    SELL  LIMIT       200       0     200  450.00  DAY            PENDING_CANCEL  %s

            %s\
            """
                .formatted(OrderText.AAPL_ID, OrderText.MSFT_ID, CLOSING));
    assertThat(result.err()).isEmpty();
  }

  @Test
  void one_order_is_spoken_of_as_one() {
    assertThat(runAnswered(Scripted.orders(OrderText.aapl())).out())
        .contains("for 1 order of account 19816")
        .contains("; until it is confirmed it may still fill (request id ");
  }

  @Test
  void the_table_shows_stop_and_trailing_prices_and_what_is_missing() {
    OrderText stop =
        OrderText.aapl()
            .with("order_type", quoted("STOP_LIMIT"))
            .with("stop_price", quoted("140.00"))
            .without("time_in_force");
    OrderText trailing =
        OrderText.msft()
            .with("order_type", quoted("TRAILING_STOP"))
            .with("limit_price", "null")
            .with("trailing_offset", quoted("25"))
            .with("trailing_offset_type", quoted("BPS"));

    assertThat(runAnswered(Scripted.orders(stop, trailing)).out())
        .contains("150.00 stop 140.00  -  ")
        .contains("trail 25 bps  DAY");
  }

  @Test
  void colour_is_for_terminals_that_want_it() {
    CommandRun.Person person = new CommandRun.Person();

    assertThat(CommandRun.at(broker).on(person).run(ACCOUNT).out()).contains("\u001b[");
    assertThat(CommandRun.at(broker).on(person).with("NO_COLOR", "").run(ACCOUNT).out())
        .as("an empty NO_COLOR is none")
        .contains("\u001b[");
    assertThat(CommandRun.at(broker).on(person).with("NO_COLOR", "1").run(ACCOUNT).out())
        .doesNotContain("\u001b");
    assertThat(run().out()).doesNotContain("\u001b");
  }

  @Test
  void nothing_open_is_one_sentence_on_standard_output() {
    CommandRun.Result result =
        runAnswered(Scripted.status(404, Documented.NOTHING_OPEN), "--side=SELL");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out())
        .isEqualTo(
            "Nothing open: no open order of account 19816 matched (side SELL) (request id"
                + " 2f035fbb-68ba-42e9-8743-d3b21110b4c7).\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void csv_has_a_header_the_account_and_every_quantity_as_it_came() {
    CommandRun.Result result = runAnswered(Scripted.documentedOrders(), "--output=csv");

    assertThat(result.out())
        .isEqualTo(
            CSV_HEADER
                + "19816,019c0b48-b8fb-700d-8c5e-931d54555f54,,AAPL,a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8,COMMON_STOCK,BUY,LIMIT,100,50,50,150.00,,149.95,DAY,PENDING_CANCEL,,2025-10-31T13:30:00.000000000Z,2025-10-31T14:15:00.000000000Z\n"
                + "19816,019c0b49-03af-70d1-8eeb-d69836c9840b,,MSFT,b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9,COMMON_STOCK,SELL,LIMIT,200,0,200,450.00,,,DAY,PENDING_CANCEL,,2025-10-31T14:00:00.000000000Z,2025-10-31T14:15:00.000000000Z\n");
    assertThat(result.err()).isEqualTo(CLOSING);
  }

  @Test
  void csv_quotes_what_would_tear_a_row_apart() {
    OrderText odd =
        OrderText.aapl()
            .with("symbol", quoted("A,B"))
            .with("venue", quoted("say \\\"hi\\\""))
            .with("client_order_id", quoted("two\\nlines"));

    assertThat(runAnswered(Scripted.orders(odd), "--output=csv").out())
        .contains(",\"A,B\",")
        .contains(",\"say \"\"hi\"\"\",")
        .contains(",two\\u000alines,")
        .hasLineCount(2);
  }

  @Test
  void csv_has_its_header_even_where_nothing_came() {
    assertThat(runAnswered(Scripted.status(404, Documented.NOTHING_OPEN), "--output=csv").out())
        .isEqualTo(CSV_HEADER);
    assertThat(runAnswered(Scripted.error(403, "no"), "--output=csv").out()).isEqualTo(CSV_HEADER);
  }

  @Test
  void ids_are_one_a_line_and_nothing_else() {
    CommandRun.Result result = runAnswered(Scripted.documentedOrders(), "--output=ids");

    assertThat(result.out()).isEqualTo(OrderText.AAPL_ID + "\n" + OrderText.MSFT_ID + "\n");
    assertThat(result.err()).isEqualTo(CLOSING);
    assertThat(runAnswered(Scripted.status(404, Documented.NOTHING_OPEN), "--output=ids").out())
        .isEmpty();
  }

  @Test
  void control_characters_are_escaped_in_every_output() {
    broker.answering(
        Scripted.orders(
            OrderText.aapl()
                .with("symbol", quoted("A\\u001b[2J\\r\\u202e"))
                .with("id", quoted("i\\u0007\\u009b\\n"))
                .with("status", quoted("\\u001b]0;gone\\u0007"))));

    for (String format : new String[] {"table", "csv", "ids", "json"}) {
      CommandRun.Result result = run("--output=" + format);

      assertThat((result.out() + result.err()).replace("\n", "").chars())
          .as(format)
          .noneMatch(c -> Shown.isUnsafe((char) c.intValue()));
      assertThat(result.out()).as(format).contains("i\\u0007\\u009b\\");
    }
  }

  @Test
  void an_answer_longer_than_a_page_has_its_titles_once_and_every_order() {
    OrderText[] many = new OrderText[1_203];
    for (int i = 0; i < many.length; i++) {
      many[i] = OrderText.aapl().with("id", quoted("order-" + i));
    }

    String out = runAnswered(Scripted.orders(many)).out();

    assertThat(out.lines().filter(line -> line.startsWith("SYMBOL"))).hasSize(1);
    assertThat(out.lines().filter(line -> line.contains("  order-"))).hasSize(1_203);
  }
}
