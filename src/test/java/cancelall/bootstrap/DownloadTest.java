package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {
  private static final byte[] WRONG = "<html>sign in</html>".getBytes(StandardCharsets.UTF_8);
  private Machine machine;

  @BeforeEach
  void a_machine_whose_jbang_greets(@TempDir Path folder) {
    machine = new Machine(folder).jbangPrints("echo greetings");
  }

  @Test
  void the_mirror_is_asked_once_for_two_runs() throws IOException {
    try (Mirror mirror = new Mirror(200, Machine.JAR)) {
      machine.tool("curl").set("JBANG_MAVEN_MIRROR", mirror.url() + "/");
      Run first = machine.run("X.java");
      Run second = machine.run("X.java");
      assertThat(first.out()).as(first.err()).isEqualTo("greetings");
      assertThat(second).isEqualTo(new Run(0, "greetings", ""));
      assertThat(mirror.paths())
          .containsExactly("/maven2/dev/jbang/jbang-cli/0.132.1/jbang-cli-0.132.1-all.jar");
      assertThat(machine.leftAtHome())
          .containsExactly(
              ".jbang", ".jbang/bootstrap", ".jbang/bootstrap/jbang-cli-0.132.1-all.jar");
    }
  }

  @Test
  void wget_does_where_there_is_no_curl() throws IOException {
    try (Mirror mirror = new Mirror(200, Machine.JAR)) {
      machine.tool("wget").set("JBANG_MAVEN_MIRROR", mirror.url());
      assertThat(machine.run("X.java").out()).isEqualTo("greetings");
    }
  }

  @Test
  void jbang_dir_says_where_all_is_kept(@TempDir Path elsewhere) throws IOException {
    try (Mirror mirror = new Mirror(200, Machine.JAR)) {
      machine.tool("curl").set("JBANG_MAVEN_MIRROR", mirror.url());
      machine.set("JBANG_DIR", elsewhere.resolve("a b").toString()).unset("HOME");
      assertThat(machine.run("X.java").out()).isEqualTo("greetings");
      assertThat(elsewhere.resolve("a b/bootstrap/jbang-cli-0.132.1-all.jar")).exists();
      assertThat(machine.leftAtHome()).isEmpty();
    }
  }

  @Test
  void a_wrong_jar_is_refused_and_leaves_nothing_behind() throws IOException {
    try (Mirror mirror = new Mirror(200, WRONG)) {
      machine.tool("curl").set("JBANG_MAVEN_MIRROR", mirror.url());
      refusesWith("is not JBang 0.132.1: its SHA-256 is ");
    }
  }

  @Test
  void a_missing_jar_leaves_nothing_behind_and_curl_s_reason_is_told() throws IOException {
    try (Mirror mirror = new Mirror(404, WRONG)) {
      machine.tool("curl").set("JBANG_MAVEN_MIRROR", mirror.url());
      refusesWith("could not be downloaded from " + mirror.url() + "/dev/jbang/", "404");
    }
  }

  @Test
  void a_missing_jar_leaves_nothing_behind_and_wget_s_reason_is_told() throws IOException {
    try (Mirror mirror = new Mirror(404, WRONG)) {
      machine.tool("wget").set("JBANG_MAVEN_MIRROR", mirror.url());
      refusesWith("could not be downloaded from " + mirror.url() + "/dev/jbang/", "404");
    }
  }

  @Test
  void without_curl_and_wget_it_says_which_to_install() {
    refusesWith("install curl or wget, or JBang itself");
  }

  @Test
  void cold_runs_at_the_same_time_all_work() throws IOException {
    try (Mirror mirror = new Mirror(200, Machine.JAR)) {
      machine.tool("curl").set("JBANG_MAVEN_MIRROR", mirror.url());
      List<Started> runs = Stream.generate(() -> machine.start("X.java")).limit(4).toList();
      assertThat(runs).extracting(run -> run.finish("").out()).containsOnly("greetings");
      assertThat(machine.leftAtHome()).hasSize(3);
    }
  }

  private void refusesWith(String... reasons) {
    Run run = machine.run("X.java");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().reduce("", (first, last) -> last))
        .startsWith("jbang: ")
        .contains(reasons);
    assertThat(machine.leftAtHome()).isEmpty();
    assertThat(machine.asked()).isEmpty();
  }
}
