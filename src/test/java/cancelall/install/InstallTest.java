package cancelall.install;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {
  private static final String JAVA_HOME = System.getProperty("java.home");

  @TempDir private static Path prefix;

  private static Printed installation;

  @BeforeAll
  static void install() {
    installation = run(Map.of("JAVA_HOME", JAVA_HOME), "--to=" + prefix);
  }

  @Test
  void it_says_which_jdk_it_took_and_what_it_installed() {
    assertThat(installation.exitCode()).as(installation.err()).isZero();
    assertThat(installation.out())
        .contains("Installing for the JDK", JAVA_HOME, prefix.resolve("bin/cancel-all").toString());
    assertThat(installation.err()).isEmpty();
  }

  @Test
  void the_launcher_cancels_without_jbang_and_prints_nothing_of_its_own() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults())) {
      sandbox.book().placeAll(DocumentedOrders.list());

      Printed cancelled =
          launch(
              Map.of(), "19816", "--side=BUY", "--output=ids", "--base-url=" + sandbox.baseUrl());

      assertThat(cancelled.exitCode()).as(cancelled.err()).isZero();
      assertThat(cancelled.out()).isEqualTo("019c0b48-b8fb-700d-8c5e-931d54555f54\n");
      assertThat(cancelled.err())
          .startsWith("Cancelling was requested for 1 order")
          .hasLineCount(1);
    }
  }

  @Test
  void arguments_arrive_as_they_were_given() throws Exception {
    Printed refused = launch(Map.of(), "19816", "--side", "", "--env=sandbox");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("--side is blank");
  }

  @Test
  void it_starts_plainly_when_the_archive_is_of_another_jdk() throws Exception {
    Path copy = copied();
    Files.write(copy.resolve("lib/cancel-all/classes.archive"), new byte[] {1, 2, 3});

    Printed version = execute(Map.of(), copy.resolve("bin/cancel-all"), "--version");

    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("cancel-all ").hasLineCount(1);
    assertThat(version.err()).isEmpty();
  }

  @Test
  void it_starts_with_another_jdk_when_its_own_is_gone() throws Exception {
    Path copy = copied();
    Path launcher = copy.resolve("bin/cancel-all");
    String script = Files.readString(launcher);
    Files.writeString(launcher, script.replace(JAVA_HOME + "/bin/java'", "/no/such/java'"));

    Printed version = execute(Map.of("JAVA_HOME", JAVA_HOME), launcher, "--version");

    assertThat(script).contains(JAVA_HOME + "/bin/java'");
    assertThat(version.exitCode()).as(version.err()).isZero();
    assertThat(version.out()).startsWith("cancel-all ");
  }

  @Test
  void completion_is_installed_beside_it() {
    assertThat(prefix.resolve("share/bash-completion/completions/cancel-all"))
        .content()
        .contains("--instrument-type");
  }

  @Test
  void a_second_installation_leaves_the_same_files_and_uninstalling_leaves_none(@TempDir Path other)
      throws Exception {
    Map<String, String> env = Map.of("JAVA_HOME", JAVA_HOME);
    run(env, "--to=" + other, "--name=ca");
    List<String> first = files(other);
    Printed second = run(env, "--to=" + other, "--name=ca");
    List<String> again = files(other);
    Printed removed = run(env, "--to=" + other, "--name=ca", "--uninstall");

    assertThat(second.exitCode()).isZero();
    assertThat(again).isEqualTo(first).contains("bin/ca", "lib/ca/cancel-all.jar");
    assertThat(removed.exitCode()).isZero();
    assertThat(files(other)).isEmpty();
    assertThat(run(env, "--to=" + other, "--name=ca", "--uninstall").out())
        .contains("Nothing is installed");
  }

  @Test
  void what_cannot_be_used_is_refused_in_one_sentence(@TempDir Path other) {
    Printed noJdk = run(Map.of("JAVA_HOME", other.toString()), "--to=" + other);
    Printed noName = run(Map.of("JAVA_HOME", JAVA_HOME), "--to=" + other, "--name=../x");

    assertThat(noJdk.exitCode()).isEqualTo(2);
    assertThat(noJdk.err()).contains("JAVA_HOME").hasLineCount(1);
    assertThat(noName.exitCode()).isEqualTo(2);
    assertThat(noName.err()).contains("--name").hasLineCount(1);
    assertThat(other).isEmptyDirectory();
  }

  /** The same files at another place, as if they had been moved or had grown old. */
  private static Path copied() throws IOException {
    Path copy = Files.createTempDirectory(prefix.getParent(), "copied");
    try (Stream<Path> files = Files.walk(prefix)) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(prefix.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
          target.toFile().setWritable(true);
        }
      }
    }
    Path launcher = copy.resolve("bin/cancel-all");
    Files.writeString(
        launcher, Files.readString(launcher).replace(prefix.toString(), copy.toString()));
    launcher.toFile().setExecutable(true);
    return copy;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static Printed launch(Map<String, String> env, String... arguments) throws Exception {
    return execute(env, prefix.resolve("bin/cancel-all"), arguments);
  }

  private static Printed execute(Map<String, String> env, Path launcher, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("CLEAR_STREET_"));
    builder.environment().put("CLEAR_STREET_API_KEY", "install-sesame-key");
    builder.environment().putAll(env);
    Path err = Files.createTempFile("cancel-all", ".err");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Printed(process.exitValue(), out, Files.readString(err));
  }

  private static Printed run(Map<String, String> env, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        InstallCommand.run(
            new HashMap<>(env),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Printed(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Printed(int exitCode, String out, String err) {}
}
