package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Searches what a whole test run left behind for the keys that it used. Maven runs it alone, after
 * all others: their reports are on disk by then, with every stream that they wrote.
 */
class AfterTheRunTest {
  private static final Path TARGET = Path.of("target");
  private static final Path RECORDINGS = TARGET.resolve("recordings");
  private static final Path REPORTS = TARGET.resolve("surefire-reports");

  /**
   * What the parser of options throws at itself holds the argument that it could not read, and some
   * tests type a key there, or let a bug speak of one. EchoedKeyTest and InternalTest hold that
   * none of it is shown.
   */
  private static final Pattern TYPED_AS_AN_ARGUMENT =
      Pattern.compile(
          "java\\.lang\\.NumberFormatException: For input string: .*"
              + "|picocli\\.CommandLine\\$UnmatchedArgumentException: Unknown option: .*"
              + "|picocli\\.CommandLine\\$MaxValuesExceededException: option '.*"
              + "|(picocli\\.CommandLine\\$ExecutionException: .*: )?"
              + "java\\.lang\\.IllegalStateException: bug near .*");

  @Test
  void no_file_of_the_run_holds_a_key() throws IOException {
    assertThat(REPORTS).as("the reports of a run").isDirectory();
    // The keys stand in the tests' classes, and must.
    assertThat(Leaks.in(TARGET, "test-classes", "recordings")).as("files with a key").isEmpty();
  }

  @Test
  void no_exception_of_the_run_holds_a_key() throws IOException {
    Set<String> exceptions = Recorded.read(RECORDINGS).exceptions();

    assertThat(exceptions).as("recorded at all").isNotEmpty();
    assertThat(withKey(exceptions)).as("exceptions with a key").isEmpty();
  }

  @Test
  void no_thread_of_the_run_has_a_key_in_its_name() throws IOException {
    Set<String> threads = Recorded.read(RECORDINGS).threads();

    assertThat(threads).as("recorded at all").isNotEmpty();
    assertThat(withKey(threads)).as("threads with a key").isEmpty();
  }

  @Test
  void the_run_that_was_searched_is_one_of_cucumber_as_well() throws IOException {
    try (var reports = Files.list(TARGET.resolve("cucumber"))) {
      assertThat(reports.map(each -> each.getFileName().toString()))
          .contains("sandbox.html", "sandbox.ndjson", "stubs.html", "stubs.ndjson");
    }
  }

  private static List<String> withKey(Iterable<String> texts) {
    List<String> found = new ArrayList<>();
    for (String text : texts) {
      if (KeyMarker.isIn(text) && !TYPED_AS_AN_ARGUMENT.matcher(text).matches()) {
        // The build's log is no place for a key either.
        found.add(text.replaceAll("(?i)\\S*" + KeyMarker.WORD + "\\S*", "***"));
      }
    }
    return found;
  }
}
