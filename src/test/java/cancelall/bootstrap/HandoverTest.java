package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverTest {
  private Machine machine;

  @BeforeEach
  void a_machine_that_has_jbang_s_jar(@TempDir Path folder) {
    machine = new Machine(folder).withJar();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 130, 255})
  void the_command_s_exit_code_is_ours(int exitCode) {
    machine.jbangPrints("sh -c 'echo out; echo err >&2; exit " + exitCode + "'");
    assertThat(machine.run("X.java")).isEqualTo(new Run(exitCode, "out", "err\n"));
  }

  @Test
  void standard_input_reaches_the_command() {
    machine.jbangPrints("cat");
    assertThat(machine.start("X.java").finish("one\ntwo").out()).isEqualTo("one\ntwo");
  }

  @Test
  void a_quoted_command_is_run_as_it_was_quoted() {
    machine.jbangPrints("printf '[%s]' '$HOME' 'it'\\''s' '*' 'a  b' 'c\nd'");
    assertThat(machine.run("X.java").out()).isEqualTo("[$HOME][it's][*][a  b][c\nd]");
  }

  @Test
  void the_command_is_our_process_and_gets_its_signals() {
    machine.jbangPrints("sh -c 'trap \"exit 42\" TERM; echo $$; while :; do sleep 0.1; done'");
    Started run = machine.start("X.java");
    assertThat(run.line()).isEqualTo(Long.toString(run.process().pid()));
    run.process().toHandle().destroy(); // Process.destroy() would close the streams, too
    assertThat(run.finish("").exitCode()).isEqualTo(42);
    assertThat(machine.leftAtHome()).hasSize(3);
  }

  @Test
  void a_signal_while_jbang_still_works_ends_both_and_leaves_nothing() {
    Path started = machine.home().resolve("../started");
    machine.java(machine.jdk("17.0.9", "echo $$ >'" + started + "'; exec sleep 150"));
    Started run = machine.start("X.java");
    long jbang = Long.parseLong(Await.content(started).strip());
    run.process().toHandle().destroy(); // Process.destroy() would close the streams, too
    assertThat(run.finish("").exitCode()).isEqualTo(143);
    Await.until(
        "JBang's end", () -> ProcessHandle.of(jbang).filter(ProcessHandle::isAlive).isEmpty());
    assertThat(machine.leftAtHome()).hasSize(3);
  }

  @Test
  void what_jbang_itself_prints_and_its_exit_code_pass_through() {
    machine.java(machine.jdk("17.0.9", "echo '  two'; echo lines; echo why >&2; exit 2"));
    assertThat(machine.run("catalog", "list")).isEqualTo(new Run(2, "  two\nlines", "why\n"));
  }

  @Test
  void a_failing_jbang_is_not_taken_for_nothing_open() {
    machine.java(machine.jdk("17.0.9", "exit 3"));
    assertThat(machine.run("demo@.").exitCode()).isEqualTo(1);
  }

  @Test
  void an_empty_argument_stays_one() {
    machine.java(
        machine.jdk(
            "17.0.9",
            "while [ \"$1\" != -jar ]; do shift; done; shift 4;"
                + " echo printf \"'[%s]'\" \"$@\"; exit 255"));
    assertThat(machine.run("demo@.", "", "--side", "", "x", "").out())
        .isEqualTo("[demo@.][][--side][][x][]");
  }

  @Test
  void an_empty_argument_that_jbang_lost_stops_the_run() {
    machine.jbangPrints("echo ran");
    Run run = machine.run("demo@.", "--side", "");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("cannot pass an empty argument");
  }
}
