package cancelall.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Polls for what another process does. */
final class Await {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private Await() {}

  static void until(String what, BooleanSupplier seen) {
    long end = System.nanoTime() + DEADLINE.toNanos();
    while (!seen.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** The text of a file that another process writes, up to a newline. */
  static String content(Path file) {
    until(file.toString(), () -> Files.exists(file) && Machine.read(file).endsWith("\n"));
    return Machine.read(file);
  }
}
