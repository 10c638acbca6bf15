package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
  private Machine machine;
  private Path busy;

  @BeforeEach
  void a_jbang_that_fails_when_another_is_at_work(@TempDir Path folder) {
    machine = new Machine(folder).withJar();
    busy = folder.resolve("busy");
    machine.java(
        machine.jdk(
            "17.0.9",
            "mkdir '%s' || exit 9; sleep 0.2; rmdir '%s'; echo echo done; exit 255"
                .formatted(busy, busy)));
  }

  @Test
  void one_jbang_at_a_time_prepares_a_command() {
    List<Started> runs = Stream.generate(() -> machine.start("demo@.")).limit(5).toList();
    assertThat(runs).extracting(run -> run.finish("")).containsOnly(new Run(0, "done", ""));
    assertThat(lock()).doesNotExist();
  }

  @Test
  void the_lock_is_free_again_before_the_command_runs() {
    machine.jdk("17.0.9", "echo 'sh -c \"echo on; cat\"'; exit 255");
    Started first = machine.start("demo@.");
    assertThat(first.line()).isEqualTo("on");
    assertThat(lock()).doesNotExist();
    assertThat(machine.run("demo@.").out()).isEqualTo("on");
    assertThat(first.finish("").exitCode()).isZero();
  }

  @Test
  void the_lock_of_a_dead_run_is_taken_over() throws IOException, InterruptedException {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.writeString(lock(), gone.pid() + "\n");
    List<Started> runs = Stream.generate(() -> machine.start("demo@.")).limit(6).toList();
    assertThat(runs).extracting(run -> run.finish("")).containsOnly(new Run(0, "done", ""));
  }

  @Test
  void no_run_waits_for_ever() throws IOException {
    Path script = machine.checkout().resolve("jbang");
    Machine.executable(
        script, Machine.read(script).replaceFirst("(?m)^patience=120", "patience=1"));
    Files.writeString(lock(), ProcessHandle.current().pid() + "\n");
    Run run = machine.run("demo@.");
    assertThat(run.out()).isEqualTo("done");
    assertThat(run.err()).contains("has not released", "going on without it");
    assertThat(machine.run("demo@.").err()).isEmpty();
  }

  @Test
  void commands_that_build_nothing_do_not_wait() throws IOException {
    Files.writeString(lock(), ProcessHandle.current().pid() + "\n");
    assertThat(machine.run("catalog", "list").out()).isEqualTo("done");
    assertThat(lock()).exists();
  }

  private Path lock() {
    return machine.bootstrap().resolve("lock");
  }
}
