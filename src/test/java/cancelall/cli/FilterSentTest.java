package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What options become on the wire. */
class FilterSentTest extends CommandCase {
  private static final String PATH = "/v1/accounts/19816/orders";

  @ParameterizedTest
  @CsvSource({
    "--side=SELL_SHORT, side=SELL_SHORT",
    "--type=TRAILING_STOP_LIMIT, type=TRAILING_STOP_LIMIT",
    "--instrument-type=PREFERRED_STOCK, instrument_type=PREFERRED_STOCK",
    "--instrument-id=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8,"
        + " instrument_ids=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8"
  })
  void an_option_is_a_parameter_of_the_page(String option, String parameter) {
    runAnswered(Scripted.error(400, "heard"), option);

    assertThat(received()).containsExactly(PATH + "?" + parameter);
  }

  @Test
  void instrument_ids_may_be_a_list_and_be_given_again_anywhere() {
    runAnswered(
        Scripted.error(400, "heard"),
        "--instrument-id=" + OrderText.AAPL_INSTRUMENT + "," + OrderText.MSFT_INSTRUMENT,
        "--side=BUY",
        "--timeout=60s",
        "--instrument-id=00000000-0000-0000-0000-000000000001");

    assertThat(received())
        .containsExactly(
            PATH
                + "?instrument_ids="
                + OrderText.AAPL_INSTRUMENT
                + ","
                + OrderText.MSFT_INSTRUMENT
                + ",00000000-0000-0000-0000-000000000001&side=BUY");
  }

  @Test
  void no_filter_is_no_query() {
    run();
    run("--all");

    assertThat(received()).containsExactly(PATH, PATH);
  }

  @Test
  void undocumented_values_and_symbols_go_out_when_allowed() {
    runAnswered(
        Scripted.error(400, "heard"),
        "--allow-undocumented",
        "--instrument-type=INDEX",
        "--instrument-id=AAPL  261218C00150000,MSFT");

    assertThat(received())
        .containsExactly(
            PATH + "?instrument_ids=AAPL%20%20261218C00150000,MSFT&instrument_type=INDEX");
  }

  @Test
  void options_may_stand_before_the_account_and_apart_from_their_values() {
    broker.answering(Scripted.error(400, "heard"));

    CommandRun.at(broker).run("--side", "BUY", "--type", "LIMIT", "--", ACCOUNT);

    assertThat(received()).containsExactly(PATH + "?side=BUY&type=LIMIT");
  }

  @Test
  void the_user_agent_names_the_tool_and_its_version() {
    run();

    assertThat(broker.journal().get(0).header("User-Agent"))
        .containsExactly("cancel-all/" + Version.NUMBER);
  }
}
