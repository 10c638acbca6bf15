package cancelall.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cancelall.bootstrap.Run;
import cancelall.bootstrap.Started;
import cancelall.doors.PlainJava;
import java.util.List;
import java.util.Map;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole session in a process of its own, typed by a pipe. */
class SessionTest {
  @Test
  void what_is_typed_is_answered_with_tables() {
    Run run = explore().finish("cancelAll(side(\"BUY\"))\norders()\nexitCode()\nhelp()\n/exit 7\n");
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(7);
    assertThat(run.out())
        .contains("A local broker with the documented orders: http://127.0.0.1:")
        .contains("SYMBOL", "PENDING_CANCEL", "Cancelling was requested for 1 order")
        .contains("Dry run: 1 order of account 19816")
        .contains("==> 0", "/exit                     leaves");
  }

  @Test
  void a_real_target_is_named_when_it_starts_and_confirmed_at_every_call() {
    Run run =
        explore("19816", "--base-url=https://broker.invalid")
            .finish("cancelAll(side(\"BUY\"))\nexitCode()\n/exit\n");
    assertThat(run.out()).contains("cancel-all 19816 --base-url=https://broker.invalid", "==> 2");
    assertThat(run.err()).contains("no terminal to confirm on");
  }

  @Test
  void an_account_without_a_target_and_a_target_without_an_account_are_refused() {
    for (String[] half :
        List.of(
            new String[] {"19816"},
            new String[] {"--env=dev"},
            new String[] {"19816", "--env=dev", "--base-url=https://broker.invalid"})) {
      Run run = explore(half).finish("");
      assertEquals(2, run.exitCode(), run.out() + run.err());
      assertThat(run.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "\"); System.exit(9); (\"", "back\\slash\n", "é€", "%s \\u0022"})
  void what_a_person_names_never_becomes_code(String text) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      List<SnippetEvent> events =
          shell.eval(Startup.literal(text) + ".codePoints().boxed().toList().toString()");
      assertThat(events).singleElement().extracting(SnippetEvent::value).isNotNull();
      assertThat(events.get(0).value())
          .isEqualTo('"' + text.codePoints().boxed().toList().toString() + '"');
    }
  }

  private static Started explore(String... arguments) {
    return PlainJava.start(
        "Explore",
        Map.of("CLEAR_STREET_API_KEY", "k", "HOME", System.getProperty("java.io.tmpdir")),
        arguments);
  }
}
