package cancelall.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tour in this process, and what ends one. */
class TourTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Tour tour = new Tour(stream(out), stream(err));

  @Test
  void the_tour_of_the_checkout_runs_to_its_end() throws IOException {
    String markdown = Files.readString(Path.of("scripts", "cancel-all.md"));
    String java = String.join("\n", TourDocument.of(markdown).codeOfCells());
    assertThat(tour.runBelowCall(java)).as("%s%s", text(out), text(err)).isZero();
    assertThat(text(out))
        .contains("TSLA", "ACCEPTED, exit code 0", "PENDING_CANCEL 2", "CANCELED 2")
        .contains("403 FORBIDDEN", "404 NOTHING_OPEN", "BREACH: [");
    assertThat(text(err)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int twice = 2 * missing;",
        "String number = 1;",
        "int f() { return missing; }",
        "throw new IllegalStateException(\"on purpose\");",
        "assert 1 + 1 == 3 : \"on purpose\";",
        "Object nothing = null; nothing.toString();",
        "for (int i = 0; i < 3; i++) {",
        "class {",
      })
  void the_first_failure_ends_it(String wrong) {
    assertThat(tour.run("System.out.println(\"before\");\n" + wrong + "\nint after = 1;\n"))
        .as(text(err))
        .isEqualTo(1);
    assertThat(text(out)).isEqualTo("before\n");
    assertThat(text(err)).startsWith("This failed:\n");
  }

  @Test
  void nothing_runs_after_a_failure() {
    tour.run("assert false;\nSystem.out.println(\"after\");");
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("java.lang.AssertionError");
  }

  @Test
  void what_stands_above_the_call_does_not_run_again() {
    String call = "System.exit(cancelall.notebook.Tour.run());\n";
    assertThat(tour.runBelowCall("int a = missing;\n" + call + "System.out.println(7);")).isZero();
    assertThat(text(out)).isEqualTo("7\n");
  }

  @Test
  void the_file_that_jbang_made_is_found_in_its_command() {
    String command =
        "jdk.jshell/x --startup=DEFAULT --startup=/tmp/jbang_arguments_1.jsh /a b/c.jsh"
            + " /tmp/jbang_exit_2.jsh";
    assertThat(Tour.document(command)).isEqualTo(Path.of("/a b/c.jsh"));
    assertThatThrownBy(() -> Tour.document("jshell x.jsh")).hasMessageContaining("./jbang");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
