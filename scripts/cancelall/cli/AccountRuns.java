package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** The runs of all accounts: one straight to standard output, several side by side. */
record AccountRuns(Surroundings surroundings) {
  /** As many at a time as a broker would take from one caller without thinking of an attack. */
  private static final int AT_A_TIME = 8;

  /**
   * Runs, and gives the outcome that decides the exit code.
   *
   * @param runs makes an account's run from where it is to write; several write whole, in the order
   *     given, so that their lines stay apart
   */
  OutcomeKind all(List<Function<PrintWriter, Callable<OutcomeKind>>> runs) throws Exception {
    if (runs.size() == 1) {
      return runs.get(0).apply(new PrintWriter(surroundings.out(), false)).call();
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.min(AT_A_TIME, runs.size()), AccountRuns::daemon);
    try {
      List<StringWriter> outputs = new ArrayList<>();
      List<Future<OutcomeKind>> futures = new ArrayList<>();
      for (Function<PrintWriter, Callable<OutcomeKind>> run : runs) {
        StringWriter output = new StringWriter();
        outputs.add(output);
        futures.add(threads.submit(run.apply(new PrintWriter(output))));
      }
      List<OutcomeKind> kinds = new ArrayList<>();
      Exception failure = null;
      for (int i = 0; i < futures.size(); i++) {
        try {
          kinds.add(futures.get(i).get());
        } catch (ExecutionException thrown) {
          failure = thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
        surroundings.out().print(outputs.get(i));
        surroundings.out().flush();
      }
      if (failure != null) {
        throw failure;
      }
      return OutcomeKind.worst(kinds);
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
