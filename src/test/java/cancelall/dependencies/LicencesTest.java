package cancelall.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page of licences complete. With {@code -Dlicences.write=true} it is written anew. */
class LicencesTest {
  private static final Path PAGE = Path.of("docs", "licences.md");

  @Test
  void the_page_lists_every_library_with_the_licence_that_it_names() throws IOException {
    String page = page(Jar.all());
    if (Boolean.getBoolean("licences.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void every_library_names_a_licence() {
    assertThat(Jar.all())
        .allSatisfy(jar -> assertThat(jar.project().licences()).as(jar.coordinate()).isNotEmpty());
  }

  private static String page(List<Jar> jars) throws IOException {
    Set<String> scripts = ofScripts();
    String rows =
        jars.stream()
            .map(
                jar ->
                    "| %s | %s | %s |\n"
                        .formatted(
                            jar.coordinate(),
                            scripts.contains(jar.coordinate()) ? "scripts" : "",
                            String.join("; ", jar.project().licences())))
            .collect(Collectors.joining());
    return """
        # Licences

        Every library on the class path of the tests, as its own project file names its licence. Those
        of a script's `//DEPS` line are marked; what they need themselves is listed too. `dependencies.sha256`
        holds their checksums. A test writes both pages (`-Dlicences.write=true -Dchecksums.write=true`) and fails when they
        are stale.

        | library | named by | licence |
        |---|---|---|
        """
        + rows;
  }

  private static Set<String> ofScripts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scripts"))) {
      Set<String> named = new TreeSet<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("//DEPS "))
            .forEach(line -> named.add(line.substring("//DEPS ".length()).strip()));
      }
      return named;
    }
  }
}
