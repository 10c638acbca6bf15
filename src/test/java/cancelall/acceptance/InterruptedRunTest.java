package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a live run, in a process of its own. */
@Tag("slow")
class InterruptedRunTest {
  @TempDir private Path folder;

  @Test
  void a_signal_cancels_what_the_run_placed() throws Exception {
    try (OtherBroker broker = OtherBroker.start()) {
      Process run = start(broker);
      Instant deadline = Instant.now().plusSeconds(120);
      while (broker.open() < 100) {
        assertThat(run.isAlive()).as("the run goes on").isTrue();
        assertThat(Instant.now()).isBefore(deadline);
        LockSupport.parkNanos(5_000_000);
      }
      run.toHandle().destroy();
      assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(run.exitValue()).isEqualTo(130);
      assertThat(broker.open()).isZero();
    }
  }

  /** Of 120 orders some are still to come when a hundred are open. */
  private Process start(OtherBroker broker) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "Acceptance",
                "--target=live",
                "--report=" + folder,
                "--name=^more than a hundred$"));
    ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
    process.redirectOutput(folder.resolve("out.txt").toFile());
    process.environment().putAll(LiveRun.variables(broker.url()));
    return process.start();
  }
}
