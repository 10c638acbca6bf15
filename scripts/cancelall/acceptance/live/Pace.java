package cancelall.acceptance.live;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Gives everyone who asks a turn of its own, ten a second; a turn that nobody took is lost. */
final class Pace {
  private static final long BETWEEN_NANOS = Duration.ofMillis(100).toNanos();

  private final LongSupplier nanoTime;
  private long next;

  /** Takes a clock like {@link System#nanoTime}; the first turn is now. */
  Pace(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.next = nanoTime.getAsLong();
  }

  /** When the turn of whoever asks begins, by the clock, in nanoseconds; never before now. */
  synchronized long turn() {
    long now = nanoTime.getAsLong();
    // By difference: the clock may pass from the largest number to the smallest.
    long mine = next - now > 0 ? next : now;
    next = mine + BETWEEN_NANOS;
    return mine;
  }
}
