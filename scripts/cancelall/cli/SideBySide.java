package cancelall.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same work for several accounts at once, and hands on what it gave in their order. */
final class SideBySide {
  /** As many at a time as a broker would take from one caller without thinking of an attack. */
  private static final int AT_A_TIME = 8;

  private SideBySide() {}

  /**
   * Returns when all work is done; a failure is thrown then, the first one in order.
   *
   * @param given takes each result as soon as it and those before it are there
   */
  static <T> void each(List<Callable<T>> works, Consumer<T> given) throws Exception {
    if (works.size() == 1) {
      given.accept(works.get(0).call());
      return;
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(AT_A_TIME, works.size())), SideBySide::daemon);
    try {
      List<Future<T>> futures = new ArrayList<>();
      works.forEach(work -> futures.add(threads.submit(work)));
      Exception failure = null;
      for (Future<T> future : futures) {
        try {
          given.accept(future.get());
        } catch (ExecutionException thrown) {
          Exception cause = thrown.getCause() instanceof Exception own ? own : thrown;
          failure = failure == null ? cause : failure;
        }
      }
      if (failure != null) {
        throw failure;
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "cancel-all-account");
    thread.setDaemon(true);
    return thread;
  }
}
