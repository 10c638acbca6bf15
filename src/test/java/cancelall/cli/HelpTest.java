package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.OutcomeKind;
import cancelall.api.Side;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest extends CommandCase {
  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help"})
  void help_goes_to_standard_output_and_ends_0(String option) {
    CommandRun.Result result = CommandRun.bare().run(option);

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("Usage: cancel-all ACCOUNT_ID");
  }

  @Test
  void help_is_grouped_and_has_examples() {
    assertThat(help())
        .containsSubsequence(
            "Which orders:",
            "--side",
            "--instrument-id",
            "Which broker",
            "--env",
            "The API key",
            "--api-key-file",
            "The run:",
            "--timeout",
            "Other:",
            "--version",
            "Exit codes:",
            "Examples:",
            "cancel-all 19816 --side=BUY");
  }

  @Test
  void help_lists_every_exit_code_with_its_name() {
    assertThat(OutcomeKind.values())
        .allSatisfy(
            kind ->
                assertThat(help()).containsPattern("\n +" + kind.exitCode() + " +" + kind.name()));
  }

  @Test
  void help_lists_every_documented_value_and_every_variable() {
    assertThat(help().replaceAll("\\s+", " "))
        .contains(joined(Side.values()), joined(OrderType.values()))
        .contains(joined(InstrumentType.values()))
        .contains("CLEAR_STREET_BASE_URL", "CLEAR_STREET_API_KEY", "CLEAR_STREET_ACCOUNT_ID")
        .contains("CLEAR_STREET_CA_FILE");
  }

  @Test
  void help_fits_a_terminal_and_has_no_colour_when_piped() {
    assertThat(help().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(help()).doesNotContain("\u001b");
  }

  @Test
  void the_version_is_that_of_the_build() {
    CommandRun.Result result = CommandRun.bare().run("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("cancel-all " + Version.NUMBER + " ");
  }

  @Test
  void completion_is_valid_bash_and_offers_the_documented_values(@TempDir Path folder)
      throws Exception {
    CommandRun.Result result = CommandRun.bare().run("--completion");
    Path script = Files.writeString(folder.resolve("completion"), result.out());

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("--instrument-type", "--api-key-stdin", "--allow-undocumented");
    assertThat(completed(script, "cancel-all", "--side", ""))
        .containsExactlyInAnyOrder("BUY", "SELL", "SELL_SHORT", "OTHER");
    assertThat(completed(script, "cancel-all", "19816", "--type", "TRAIL"))
        .containsExactlyInAnyOrder("TRAILING_STOP", "TRAILING_STOP_LIMIT");
    assertThat(completed(script, "cancel-all", "--instrument-type", "C"))
        .containsExactlyInAnyOrder("COMMON_STOCK", "CASH");
    assertThat(completed(script, "cancel-all", "--output", ""))
        .containsExactlyInAnyOrder("table", "json", "csv", "ids");
    assertThat(completed(script, "cancel-all", "--env", ""))
        .containsExactlyInAnyOrder("sandbox", "dev", "production");
    assertThat(completed(script, "cancel-all", "--instrument-"))
        .containsExactlyInAnyOrder("--instrument-type", "--instrument-id");
  }

  /** What bash offers for the last of these words, by the script's own function. */
  private static String[] completed(Path script, String... words) throws Exception {
    String program =
        "bash -n \"$0\" || exit 9; . \"$0\" >/dev/null 2>&1; COMP_WORDS=(\"$@\");"
            + " COMP_CWORD=$(($# - 1)); _complete_cancel-all \"$1\" \"${@: -1}\" >/dev/null 2>&1;"
            + " printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash =
        new ProcessBuilder(
                Stream.concat(Stream.of("bash", "-c", program, script.toString()), Stream.of(words))
                    .toList())
            .redirectErrorStream(true)
            .start();
    String offered = new String(bash.getInputStream().readAllBytes());
    assertThat(bash.waitFor()).as(offered).isZero();
    return Stream.of(offered.split("\n")).map(String::strip).toArray(String[]::new);
  }

  private static String help() {
    return CommandRun.bare().run("--help").out();
  }

  private static String joined(Enum<?>[] values) {
    return String.join(", ", Stream.of(values).map(Enum::name).toList());
  }
}
