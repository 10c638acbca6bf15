package cancelall.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of every source file, as it stands on disk. */
class SourceFilesTest {
  private static final int LONGEST = 280;

  /** Put together here, so that this file does not hold it. */
  private static final String SLEEP = "Thread." + "sleep";

  static List<Path> scripts() throws IOException {
    return javaFilesUnder("scripts");
  }

  static List<Path> tests() throws IOException {
    return javaFilesUnder("src/test/java");
  }

  static List<Path> all() throws IOException {
    return Stream.concat(scripts().stream(), tests().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_file_fits_on_a_few_screens(Path file) throws IOException {
    assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST);
  }

  @ParameterizedTest
  @MethodSource("tests")
  void a_test_waits_for_what_it_wants_and_does_not_sleep(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContain(SLEEP);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void jbangs_directives_stand_in_front_doors_alone(Path file) throws IOException {
    assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("//[A-Z_]+ .*")))
        .as("directives of %s", file)
        .allSatisfy(directive -> assertThat(file.getParent()).isEqualTo(Path.of("scripts")));
  }

  private static List<Path> javaFilesUnder(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(found).as("Java files under " + folder).isNotEmpty();
      return found;
    }
  }
}
