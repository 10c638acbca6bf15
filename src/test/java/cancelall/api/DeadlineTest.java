package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  @Test
  void what_is_left_never_exceeds_what_was_given_and_never_falls_below_zero() {
    assertThat(Deadline.after(Duration.ofHours(1)).left())
        .isPositive()
        .isLessThanOrEqualTo(Duration.ofHours(1));
    assertThat(Deadline.after(Duration.ofNanos(1)).left()).isZero();
  }

  @Test
  void a_wait_is_allowed_only_when_it_ends_before_the_deadline() {
    Deadline deadline = Deadline.after(Duration.ofHours(1));

    assertThat(deadline.allows(Duration.ofMinutes(59))).isTrue();
    assertThat(deadline.allows(Duration.ofHours(1))).isFalse();
    assertThat(Deadline.after(Duration.ofNanos(1)).allows(Duration.ZERO)).isFalse();
  }

  @Test
  void time_spent_elsewhere_is_given_back() {
    Duration elsewhere = Duration.ofMillis(30);
    long before = System.nanoTime();
    Deadline deadline = Deadline.after(Duration.ofHours(1));
    deadline.uncounted(() -> busyFor(elsewhere));
    Duration used = Duration.ofHours(1).minus(deadline.left());
    Duration passed = Duration.ofNanos(System.nanoTime() - before);

    assertThat(used).isLessThanOrEqualTo(passed.minus(elsewhere));
  }

  @Test
  void a_deadline_does_not_pass_while_time_is_spent_elsewhere() {
    Deadline deadline = Deadline.after(Duration.ofNanos(1));

    deadline.uncounted(() -> assertThat(deadline.left()).isPositive());
  }

  private static void busyFor(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (System.nanoTime() - end < 0) {
      Thread.onSpinWait();
    }
  }
}
