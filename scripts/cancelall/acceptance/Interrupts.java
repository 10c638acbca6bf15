package cancelall.acceptance;

import java.util.function.IntSupplier;

/** What happens when the process is told to end (SIGINT, SIGTERM) in the middle of a run. */
public interface Interrupts {
  /** Until it is closed, a signal runs {@code last} and ends the process with its code. */
  Watched during(IntSupplier last);

  /** Ends the watch when it is closed. */
  interface Watched extends AutoCloseable {
    @Override
    void close();
  }

  /** Ends this process. */
  static Interrupts ofProcess() {
    return last -> {
      Thread hook =
          new Thread(() -> Runtime.getRuntime().halt(last.getAsInt()), "acceptance-interrupt");
      Runtime.getRuntime().addShutdownHook(hook);
      return () -> {
        try {
          Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
          // The signal came first: the hook ends the process.
        }
      };
    };
  }

  /** Nothing: the caller's process is not ours to end. */
  static Interrupts none() {
    return last -> () -> {};
  }
}
