package cancelall.stubs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files under {@code stubs/} and the page's examples, as text that keeps every byte. */
final class StubFiles {
  static final Path ROOT = Path.of("stubs");
  static final Path MAPPINGS = ROOT.resolve("mappings");
  static final Path BODIES = ROOT.resolve("__files");

  private static final Path PAGE = Path.of("src/test/resources/page");

  private StubFiles() {}

  /** An example of the documented page, by its status. */
  static String pageExample(int status) {
    return text(PAGE.resolve(status + ".json"));
  }

  static String body(String name) {
    return text(BODIES.resolve(name + ".json"));
  }

  /** The names of a directory's files without {@code .json}, in alphabetical order. */
  static List<String> names(Path directory) {
    try (var files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
