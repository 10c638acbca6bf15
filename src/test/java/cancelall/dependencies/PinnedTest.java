package cancelall.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build of today and one in a year use the same libraries and the same plugins. */
class PinnedTest {
  /** Digits and what may follow them: no range, no LATEST, no RELEASE, no SNAPSHOT, no property. */
  private static final String EXACT = "\\d[\\w.-]*(?<!-SNAPSHOT)";

  /** What Maven's lifecycle calls by itself, in a version of Maven's own unless we name one. */
  private static final List<String> LIFECYCLE =
      List.of("clean", "resources", "compiler", "surefire", "jar", "install", "deploy");

  private final ProjectFile pom = ProjectFile.read(Path.of("pom.xml"));

  @Test
  void every_plugin_has_an_exact_version() {
    List<String> versioned =
        pom.declared("plugin").stream().filter(plugin -> !plugin.endsWith("=")).toList();
    assertThat(versioned).allSatisfy(plugin -> assertThat(plugin).matches("[^=]+=" + EXACT));
    // A profile that configures a plugin once more repeats its name alone.
    assertThat(pom.declared("plugin"))
        .filteredOn(plugin -> plugin.endsWith("="))
        .allSatisfy(plugin -> assertThat(versioned).anyMatch(other -> other.startsWith(plugin)));
    assertThat(versioned)
        .extracting(plugin -> plugin.split("=")[0])
        .containsAll(LIFECYCLE.stream().map(name -> "maven-" + name + "-plugin").toList());
  }

  @Test
  void every_library_that_names_a_version_names_an_exact_one() {
    assertThat(pom.declared("dependency"))
        .hasSizeGreaterThan(10)
        .allSatisfy(library -> assertThat(library).matches("[^=]+=(" + EXACT + ")?"));
  }

  @Test
  void maven_refuses_what_does_not_match_the_repository_s_own_checksum() throws IOException {
    assertThat(Files.readAllLines(Path.of(".mvn", "maven.config"))).contains("--strict-checksums");
  }

  @Test
  void every_script_s_dependency_is_exact() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scripts"))) {
      for (Path script : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(script))
            .filteredOn(line -> line.startsWith("//DEPS"))
            // Another script of this folder brings what it names itself.
            .filteredOn(line -> !line.matches("//DEPS [A-Z][A-Za-z]*\\.java"))
            .allSatisfy(line -> assertThat(line).matches("//DEPS [^:]+:[^:]+:" + EXACT));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1.0,)", "LATEST", "RELEASE", "1.0-SNAPSHOT", "${version}", "1.+", ""})
  void what_may_change_overnight_is_not_exact(String version) {
    assertThat(version).doesNotMatch(EXACT);
  }
}
