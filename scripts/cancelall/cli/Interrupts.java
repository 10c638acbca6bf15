package cancelall.cli;

/** What happens when the process is told to end (SIGINT, SIGTERM) while a call is on its way. */
public interface Interrupts {
  /** Until the watch is closed, a signal runs {@code last} and ends the process with its code. */
  Watch during(LastWords last);

  /** Says what must be said, and gives the exit code. */
  interface LastWords {
    int say();
  }

  /** A watch that ends when it is closed. */
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }

  /** Ends this process, once all who are watching then have said their last words. */
  static Interrupts ofProcess() {
    Runtime process = Runtime.getRuntime();
    return new ProcessInterrupts(process::addShutdownHook, process::removeShutdownHook);
  }

  /** Nothing: the caller's process is not ours to end. */
  static Interrupts none() {
    return last -> () -> {};
  }
}
