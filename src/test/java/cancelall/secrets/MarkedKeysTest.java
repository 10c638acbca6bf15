package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds that a search for the one word of all keys misses none that the tests use. */
class MarkedKeysTest {
  /** Where a key is given in a test's source. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:CLEAR_STREET_API_KEY\",|ApiKey\\.of\\(|withApiKey\\(|KEY =|SECRET =)\\s*\"([^\"\n]+)\""
              + "|\"Bearer ([^\"|\\s\\\\]+)");

  /** Words of everyday use, which no search can tell from a key: too short to be one. */
  private static final int LONGEST_UNMARKED = 6;

  @Test
  void every_key_of_the_tests_carries_the_marker() throws IOException {
    List<String> unmarked = new ArrayList<>();
    int marked = 0;
    for (Path file : sources()) {
      Matcher given = GIVEN.matcher(Files.readString(file));
      while (given.find()) {
        String key = given.group(1) == null ? given.group(2) : given.group(1);
        if (KeyMarker.isIn(key)) {
          marked++;
        } else if (key.length() > LONGEST_UNMARKED && !key.matches("--.*|[A-Z_]+")) {
          unmarked.add(file.getFileName() + ": " + key);
        }
      }
    }

    assertThat(marked).as("keys seen").isGreaterThan(10);
    assertThat(unmarked).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("MarkedKeysTest.java"))
          .toList();
    }
  }
}
