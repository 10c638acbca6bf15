package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A broker that nobody here had in mind: right, the suite passes; wrong, it does not. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class OtherBrokerTest {
  @TempDir private Path reports;

  @Test
  void one_that_keeps_its_promises_passes_and_no_order_is_left() throws IOException {
    try (OtherBroker broker = OtherBroker.start()) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      assertThat(run.out()).contains("skipped: the broker rejects the order: 422 no short sales");
      assertThat(broker.open()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_that_does_as_it_may_passes(Manner manner) throws IOException {
    try (OtherBroker broker = OtherBroker.start(manner)) {
      LiveRun run = run(broker);
      assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
      assertThat(run.out()).containsPattern("1[0-9]{2} passed, 0 failed");
      assertThat(broker.open()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_that_breaks_a_promise_fails(Broken promise) throws IOException {
    LiveRun run = broken(promise, "features/settling.feature", "features/permission.feature");
    if (run.exitCode() != 1) {
      run = broken(promise);
    }
    assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
    String failed =
        run.firstFailed()
            .map(Object::toString)
            .orElse(run.err().lines().findFirst().orElse("nobody knows"));
    System.out.println(promise + ": " + failed);
  }

  private LiveRun broken(Broken promise, String... features) throws IOException {
    try (OtherBroker broker = OtherBroker.start(promise)) {
      return run(broker, features);
    }
  }

  private LiveRun run(OtherBroker broker, String... features) {
    return LiveRun.at(
        LiveRun.variables(broker.url()),
        reports.resolve(String.valueOf(broker.url().getPort())),
        features);
  }
}
