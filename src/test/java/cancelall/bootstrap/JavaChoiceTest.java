package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaChoiceTest {
  private static final String PRINTS_JAVA_HOME = "echo echo \"$JAVA_HOME\"; exit 255";
  private Machine machine;

  @BeforeEach
  void a_machine_that_has_jbang_s_jar(@TempDir Path folder) {
    machine = new Machine(folder).withJar();
  }

  @Test
  void no_java_is_one_sentence() {
    refusesWith("jbang: there is no Java; install a JDK 17 or newer, or set JAVA_HOME to one.");
  }

  @Test
  void a_java_11_is_one_sentence_and_is_not_started() {
    machine.java(machine.jdk("11.0.20", "exit 255"));
    refusesWith(
        "jbang: "
            + machine.bin()
            + "/java is Java 11; install a JDK 17 or newer, or set JAVA_HOME to one.");
    assertThat(machine.asked()).isEmpty();
  }

  @Test
  void a_java_8_is_not_taken_for_java_1() {
    machine.java(machine.jdk("1.8.0_292", "exit 255"));
    assertThat(machine.run("X.java").err()).contains("is Java 8;");
  }

  @Test
  void a_launcher_outside_a_jdk_is_asked_for_its_version() {
    launcher("echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertThat(machine.run("X.java").err()).contains("is Java 11;");
  }

  @Test
  void a_launcher_outside_a_jdk_is_asked_for_its_home() {
    Path jdk = machine.jdk("21.0.1", PRINTS_JAVA_HOME);
    launcher(
        "case \"$*\" in *-version*) echo '    java.home = %s'; echo 'openjdk version \"21.0.1\"' ;; *) exec %s/bin/java ;; esac"
            .formatted(jdk, jdk));
    assertThat(machine.run("X.java")).isEqualTo(new Run(0, jdk.toString(), ""));
  }

  @Test
  void a_launcher_that_finds_no_java_is_one_sentence() {
    launcher("echo 'Unable to locate a Java Runtime.' >&2; exit 1");
    assertThat(machine.run("X.java").err()).contains("/java does not start; install a JDK 17");
  }

  @Test
  void a_java_without_compiler_is_refused_before_jbang_could_download_one() throws IOException {
    Path jdk = machine.jdk("17.0.9", "exit 255");
    Files.delete(jdk.resolve("bin/javac"));
    machine.java(jdk);
    assertThat(machine.run("X.java").err()).contains("has no compiler (javac) beside it");
    assertThat(machine.asked()).isEmpty();
  }

  @Test
  void java_home_beats_the_path_and_jbang_gets_the_same() {
    machine.java(machine.jdk("11.0.20", "exit 255"));
    Path chosen = machine.jdk("25", PRINTS_JAVA_HOME);
    machine.set("JAVA_HOME", chosen.toString());
    assertThat(machine.run("X.java")).isEqualTo(new Run(0, chosen.toString(), ""));
  }

  @Test
  void jbang_gets_the_home_of_the_java_on_the_path() {
    Path chosen = machine.jdk("17.0.9", PRINTS_JAVA_HOME);
    machine.java(chosen);
    assertThat(machine.run("X.java")).isEqualTo(new Run(0, chosen.toString(), ""));
  }

  @Test
  void a_java_home_without_java_is_not_passed_over_in_silence() {
    machine.java(machine.jdk("17.0.9", PRINTS_JAVA_HOME)).set("JAVA_HOME", "/nowhere");
    refusesWith(
        "jbang: JAVA_HOME is '/nowhere' but has no bin/java; set it to a JDK 17 or newer, or unset it.");
  }

  private void launcher(String body) {
    Machine.executable(machine.bin().resolve("java"), "#!/bin/sh\n" + body + "\n");
  }

  private void refusesWith(String sentence) {
    assertThat(machine.run("X.java")).isEqualTo(new Run(1, "", sentence + "\n"));
  }
}
