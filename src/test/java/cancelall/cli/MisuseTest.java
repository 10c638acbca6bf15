package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of arguments that cannot be parsed: one sentence, one fix, and never a key. */
class MisuseTest extends CommandCase {
  private static final String SECRET = "sesame-and-then-some";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--timeout=10  | --timeout '10' is no time above zero with its unit: write 10s, 200ms or"
            + " 2m.",
        "--timeout=30h | --timeout '30h' is no time above zero with its unit: write 10s, 200ms or"
            + " 2m.",
        "--wait=0s     | --wait '0s' is no time above zero with its unit: write 10s, 200ms or 2m.",
        "--wait=2000m  | --wait '2000m' is longer than a day: write 10s, 200ms or 2m.",
        "--output=yaml | --output 'yaml' is not one of table, json, csv, ids: give one of them.",
        "--side        | --side has lost its value: write --side=SIDE.",
        "--symbol=AAPL,| --symbol has an empty symbol in it: give symbols as --symbol=AAPL,MSFT.",
        "--symbol=     | --symbol is blank: give symbols as --symbol=AAPL,MSFT.",
      })
  void a_fix_is_named_once_and_the_help_not_besides(String argument, String sentence) {
    CommandRun.Result result = run(argument);

    assertRefused(result, sentence);
    assertThat(result.err()).isEqualTo("cancel-all: " + sentence + "\n");
  }

  @Test
  void an_option_given_twice() {
    assertThat(run("--timeout=1s", "--timeout=2s").err())
        .isEqualTo("cancel-all: --timeout is given twice: give it once.\n");
  }

  @Test
  void a_wait_that_would_eat_the_account() {
    CommandRun.Result result = CommandRun.at(broker).run("--wait", ACCOUNT);

    assertRefused(
        result,
        "cancel-all: --wait would take '19816' as its time: write --wait=30s, or put the account"
            + " first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-k" + SECRET,
        "-k=" + SECRET,
        "--api-key=" + SECRET,
        "--api-key" + SECRET,
        "--api-key:" + SECRET,
        "--token=" + SECRET,
        "--token:" + SECRET,
        "--api-key-stdin=" + SECRET,
        "--yes=" + SECRET,
        "--completion=" + SECRET
      })
  void what_may_be_a_key_is_never_repeated(String argument) {
    for (String besides : new String[] {"--yes", "--verbose", SECRET}) {
      CommandRun.Result result = run(argument, besides);

      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.errLines()).singleElement().asString().doesNotContain(SECRET.substring(1));
    }
    assertThat(broker.journal()).isEmpty();
  }

  @Test
  void of_an_unknown_short_option_its_letter_is_named() {
    assertThat(run("-k" + SECRET).err())
        .isEqualTo("cancel-all: -k is no option of cancel-all: see cancel-all --help.\n");
  }
}
