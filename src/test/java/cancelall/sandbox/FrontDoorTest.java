package cancelall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
  private static final Path SCRIPTS = Path.of("scripts");

  @Test
  void it_names_every_source_of_the_sandbox() throws IOException {
    List<String> named =
        Files.readAllLines(SCRIPTS.resolve("Sandbox.java")).stream()
            .filter(line -> line.startsWith("//SOURCES "))
            .map(line -> line.substring("//SOURCES ".length()))
            .toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(sources());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SCRIPTS.resolve("cancelall/sandbox"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> SCRIPTS.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}
