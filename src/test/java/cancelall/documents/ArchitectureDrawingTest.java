package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The drawing is Graphviz's of {@code docs/architecture.dot}: {@code mvn test
 * -Dtest=ArchitectureDrawingTest -Darchitecture.write=true} draws it anew, which needs {@code dot}.
 */
class ArchitectureDrawingTest {
  private static final Path SOURCE = Path.of("docs", "architecture.dot");
  private static final Path DRAWING = Path.of("docs", "architecture.svg");

  @Test
  void the_drawing_is_that_of_its_source() throws IOException {
    String mark = "<!-- drawn from architecture.dot, SHA-256 " + sha256(SOURCE) + " -->\n";
    if (Boolean.getBoolean("architecture.write")) {
      Process dot = new ProcessBuilder("dot", "-Tsvg", SOURCE.toString()).start();
      String svg = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(DRAWING, svg.strip() + "\n" + mark);
    }
    assertThat(DRAWING).content().contains("<svg").endsWith(mark);
  }

  @Test
  void it_shows_every_package() throws IOException {
    String source = Files.readString(SOURCE);
    try (Stream<Path> folders = Files.list(Path.of("scripts", "cancelall"))) {
      List<String> packages =
          folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).toList();
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(name -> assertThat(source).contains("\n    " + name + " [label="));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
