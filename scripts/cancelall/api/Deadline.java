package cancelall.api;

import java.time.Duration;

/**
 * The one clock of a call, from its first connect to the last byte of its answer. Time that the
 * reader of the answer spends elsewhere (a full pipe, a pager) is not the broker's and is given
 * back; the short work of showing an order is not, or an answer without end would have one.
 */
final class Deadline {
  /** Longer than showing an order takes. */
  private static final long HELD_UP = 20_000_000;

  private final long start = System.nanoTime();
  private final long budget;
  private volatile long givenBack;
  private volatile boolean paused;

  private Deadline(long budget) {
    this.budget = budget;
  }

  static Deadline after(Duration timeout) {
    return new Deadline(timeout.toNanos());
  }

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What is left, at least 20 ms while paused, zero when time is up. */
  Duration left() {
    long nanos = budget + givenBack - (System.nanoTime() - start);
    return Duration.ofNanos(paused ? Math.max(nanos, 20_000_000) : Math.max(nanos, 0));
  }

  boolean allows(Duration wait) {
    return wait.compareTo(left()) < 0;
  }

  /** Runs what is not to be counted. Only the one thread that reads the answer calls this. */
  void uncounted(Runnable work) {
    long begin = System.nanoTime();
    paused = true;
    try {
      work.run();
    } finally {
      long spent = System.nanoTime() - begin;
      addGivenBack(spent > HELD_UP ? spent : 0);
      paused = false;
    }
  }

  private synchronized void addGivenBack(long nanos) {
    givenBack += nanos;
  }
}
