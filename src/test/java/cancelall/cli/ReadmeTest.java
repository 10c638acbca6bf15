package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.OutcomeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README says what the code does. */
class ReadmeTest {
  private static final Pattern EXIT_CODE =
      Pattern.compile("(?m)^\\| *`?(\\d+)`? *\\| *`?([A-Z_]+)`? *\\| *(\\S.*?) *\\|$");

  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void the_table_of_exit_codes_is_that_of_the_code() {
    List<String> rows =
        EXIT_CODE.matcher(readme).results().map(row -> row.group(1) + " " + row.group(2)).toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Stream.of(OutcomeKind.values())
                .map(kind -> kind.exitCode() + " " + kind.name())
                .toList());
  }

  @Test
  void every_option_of_the_command_is_told_of() {
    assertThat(options(readme)).containsAll(options(CommandRun.bare().run("--help").out()));
  }

  private static List<String> options(String text) {
    return OPTION.matcher(text).results().map(MatchResult::group).distinct().toList();
  }
}
