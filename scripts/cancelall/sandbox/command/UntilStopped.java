package cancelall.sandbox.command;

import cancelall.sandbox.Sandbox;
import java.util.concurrent.CountDownLatch;

/** Keeps a sandbox serving until the process is told to end, and ends it with exit 0. */
final class UntilStopped {
  private UntilStopped() {}

  static void serve(Sandbox sandbox) {
    Runtime runtime = Runtime.getRuntime();
    runtime.addShutdownHook(
        new Thread(
            () -> {
              sandbox.close();
              // A signal would otherwise be the exit status, though being stopped is how it ends.
              runtime.halt(0);
            }));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
