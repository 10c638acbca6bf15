package cancelall.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that cannot be used ends 2, with one sentence that names the option and the fix. */
class BadInputTest extends CommandCase {
  private static final String ID = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "abc",
        " 19816",
        "19816 ",
        "1/../2",
        "9223372036854775808",
        "01",
        "+1",
        "1.0",
        "١٩٨١٦",
        "19816\n"
      })
  void an_account_id_that_is_none(String accountId) {
    assertRefused(CommandRun.at(broker).run(accountId), "ACCOUNT_ID", "digits alone");
  }

  @Test
  void a_negative_account_id() {
    assertRefused(CommandRun.at(broker).run("-1"), "ACCOUNT_ID", "digits alone");
    assertRefused(CommandRun.at(broker).run("--", "-1"), "ACCOUNT_ID", "digits alone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "abc", " 19816", "9223372036854775808"})
  void an_account_id_in_the_environment_that_is_none(String accountId) {
    assertRefused(
        CommandRun.at(broker).with("CLEAR_STREET_ACCOUNT_ID", accountId).run(),
        "CLEAR_STREET_ACCOUNT_ID",
        "digits alone");
  }

  @Test
  void no_account_at_all() {
    assertRefused(CommandRun.at(broker).run(), "ACCOUNT_ID", "CLEAR_STREET_ACCOUNT_ID");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--side", "--type", "--instrument-type", "--instrument-id"})
  void a_blank_filter(String option) {
    for (String blank : new String[] {"", " ", "\t", "\n"}) {
      assertRefused(run(option + "=" + blank), option, "blank");
      assertRefused(run(option, blank), option, "blank");
      assertRefused(run(option + "=" + blank, "--allow-undocumented"), option, "blank");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--side",
        "--type",
        "--instrument-type",
        "--instrument-id",
        "--env",
        "--base-url",
        "--api-key-file",
        "--timeout",
        "--ca-file",
        "--output"
      })
  void an_option_whose_value_got_lost(String option) {
    assertRefused(run(option), option);
    assertRefused(run(option, "--verbose"), option);
  }

  @Test
  void an_option_that_would_eat_the_account() {
    assertRefused(CommandRun.at(broker).run("--side", ACCOUNT), "--side", "'19816'", "BUY");
  }

  @ParameterizedTest
  @CsvSource({
    "--side=buy, did you mean BUY?",
    "--side=LONG, is not one of BUY",
    "--type=STOPLIMIT, did you mean STOP_LIMIT?",
    "--instrument-type=EQUITY, is not one of COMMON_STOCK",
    "'--side=BUY,SELL', --side",
    "--side= BUY, one value alone",
    "--instrument-id=AAPL, 8-4-4-4-12",
    "'--instrument-id=" + ID + ",', blank id",
    "'--instrument-id=," + ID + "', blank id",
    "'--instrument-id=" + ID + ", b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9', 8-4-4-4-12",
    "'--instrument-id=a1a2a3a4-b1b2-c1c2-d1d2-d3d4 d5d6d7d8', 8-4-4-4-12",
    "'--instrument-id=a1a2a3a4-b1b2-c1c2,d1d2-d3d4d5d6d7d8', 8-4-4-4-12"
  })
  void a_filter_value_that_the_page_does_not_list(String option, String sentence) {
    assertRefused(run(option), option.split("=")[0], sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--side=BUY", "--type=LIMIT", "--instrument-type=OPTION"})
  void a_single_valued_filter_given_twice(String option) {
    assertRefused(run(option, option), option.split("=")[0], "once");
  }

  @Test
  void an_option_given_twice_never_makes_another_one_forgotten() {
    assertRefused(run("--type=LIMIT", "--side=BUY", "--side=BUY"), "--side", "once");
    assertRefused(run("--side=BUY", "--yes", "--yes"), "--yes", "once");
    assertRefused(run("--instrument-id=" + ID, "--side=BUY", "--side=SELL"), "--side", "once");
  }

  @Test
  void an_instrument_id_given_twice() {
    assertRefused(run("--instrument-id=" + ID + "," + ID), "--instrument-id", "name it once");
    assertRefused(
        run("--instrument-id=" + ID, "--instrument-id=" + ID.toUpperCase(Locale.ROOT)),
        "--instrument-id",
        "name it once");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 2_000})
  void more_instrument_ids_than_a_call_takes(int count) {
    String ids =
        IntStream.range(0, count)
            .mapToObj("00000000-0000-0000-0000-%012x"::formatted)
            .collect(Collectors.joining(","));

    assertRefused(run("--instrument-id=" + ids), "--instrument-id", count + " ids", "200");
  }

  @Test
  void all_together_with_a_filter() {
    assertRefused(run("--all", "--side=BUY"), "--all", "filter");
    assertRefused(run("--all", "--yes", "--instrument-id=" + ID), "--all", "filter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "10",
        "0s",
        "0ms",
        "-1s",
        "1.5s",
        "10 s",
        "10S",
        "s",
        "1h",
        "٣s",
        "9999999999s",
        "999999999m"
      })
  void a_timeout_that_is_no_duration(String timeout) {
    assertRefused(run("--timeout=" + timeout), "--timeout", "10s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSON", "yaml", "", "tabl"})
  void an_output_format_that_is_none(String format) {
    assertRefused(run("--output=" + format), "--output", "json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--dryrun", "--yes-please", "-x", "--instrument_id=" + ID})
  void an_option_that_does_not_exist(String option) {
    assertRefused(run(option), option.split("=")[0], "--help");
  }

  @Test
  void an_option_that_is_written_for_another_tool_names_no_key() {
    assertRefused(run("--api-key=" + CommandRun.KEY), "--api-key-file", "CLEAR_STREET_API_KEY");
    assertRefused(run("--api-key", CommandRun.KEY), "--api-key-file", "CLEAR_STREET_API_KEY");
  }

  @Test
  void an_argument_too_many() {
    assertRefused(run("BUY"), "ACCOUNT_ID", "'BUY'");
    assertRefused(run(ACCOUNT), "ACCOUNT_ID", "once");
  }

  @Test
  void a_file_of_arguments_is_not_read() {
    assertRefused(CommandRun.at(broker).run("@/etc/hosts"), "ACCOUNT_ID", "@/etc/hosts");
  }
}
