package cancelall.acceptance.live;

import cancelall.api.BaseUrl;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * How long states are waited for, and how often they are looked at.
 *
 * @param deadline 3 s on loopback; elsewhere ten requests a second have to do
 */
record Patience(Duration deadline, Duration betweenLooks) {
  static Patience with(BaseUrl broker) {
    return broker.isLoopback()
        ? new Patience(Duration.ofSeconds(3), Duration.ofMillis(10))
        : new Patience(Duration.ofSeconds(30), Duration.ofMillis(500));
  }

  /** How long an order may be PENDING_CANCEL where others took so long: no less is a delay. */
  Duration settling(Duration others) {
    Duration bound = others.multipliedBy(3).plusMillis(300);
    return bound.compareTo(deadline) < 0 ? bound : deadline;
  }

  /** Looks until it is so; false once the time is over. */
  boolean until(BooleanSupplier isSo) {
    long end = System.nanoTime() + deadline.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      LockSupport.parkNanos(betweenLooks.toNanos());
    }
    return true;
  }
}
