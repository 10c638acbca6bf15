package cancelall.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds every library against the checksum that was committed. After a change of versions, {@code
 * -Dchecksums.write=true} writes the list anew, for a person to look at.
 */
class ChecksumsTest {
  private static final Path LIST = Path.of("docs", "dependencies.sha256");

  @Test
  void every_library_is_the_one_whose_checksum_was_committed() throws IOException {
    List<String> seen =
        Jar.all().stream().map(jar -> jar.sha256() + "  " + jar.coordinate()).toList();
    if (Boolean.getBoolean("checksums.write")) {
      Files.write(LIST, seen);
    }

    assertThat(seen).containsExactlyElementsOf(Files.readAllLines(LIST));
  }
}
