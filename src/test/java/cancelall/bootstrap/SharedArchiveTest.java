package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./jbang} keeps JBang's own classes in an archive of the JVM. */
class SharedArchiveTest {
  /** What a JVM does that is told to make one. */
  private static final String ARCHIVING =
      """
      for a do
        case $a in -XX:ArchiveClassesAtExit=*) : >"${a#*=}" ;; esac
      done
      """;

  private Machine machine;

  @BeforeEach
  void a_machine_with_jbang(@TempDir Path folder) {
    machine = new Machine(folder).withJar().withDependencies();
  }

  @Test
  void the_first_run_makes_it_for_its_jdk_and_the_next_uses_it() {
    machine.java(machine.jdk("17.0.9", ARCHIVING + "echo echo ran; exit 255"));
    Path archive = machine.bootstrap().resolve("jbang-cli-0.132.1-java-17.0.9.jsa");

    assertThat(machine.run("demo@.").out()).isEqualTo("ran");
    assertThat(archive).exists();
    assertThat(machine.run("demo@.").out()).isEqualTo("ran");

    assertThat(machine.asked().get(0)).contains("-XX:ArchiveClassesAtExit=");
    assertThat(machine.asked().get(1))
        .contains("-XX:SharedArchiveFile=" + archive)
        .doesNotContain("ArchiveClassesAtExit");
    assertThat(archive.getParent().toFile().list()).hasSize(2);
  }

  @Test
  void a_run_that_fails_leaves_none() {
    machine.java(machine.jdk("17.0.9", ARCHIVING + "exit 1"));

    assertThat(machine.run("demo@.").exitCode()).isEqualTo(1);

    assertThat(machine.bootstrap().toFile().list()).hasSize(1);
  }

  @Test
  void what_does_not_build_makes_none() {
    machine.java(machine.jdk("17.0.9", ARCHIVING + "echo ran; exit 0"));

    machine.run("catalog", "list");

    assertThat(machine.asked()).noneMatch(words -> words.contains("ArchiveClassesAtExit"));
  }
}
