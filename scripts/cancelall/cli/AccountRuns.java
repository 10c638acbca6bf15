package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** The runs of all accounts: one straight to standard output, several side by side. */
record AccountRuns(Surroundings surroundings, Notes notes) {
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
    List<Callable<Ended>> works = new ArrayList<>();
    runs.forEach(run -> works.add(() -> ended(run)));
    List<Ended> all = new ArrayList<>();
    SideBySide.each(
        works,
        ended -> {
          all.add(ended);
          notes.clear();
          surroundings.out().print(ended.output());
          surroundings.out().flush();
        });
    for (Ended ended : all) {
      if (ended.failure() != null) {
        throw ended.failure();
      }
    }
    return OutcomeKind.worst(all.stream().map(Ended::kind).toList());
  }

  /** A run that fails has written something all the same. */
  private static Ended ended(Function<PrintWriter, Callable<OutcomeKind>> run) {
    StringWriter output = new StringWriter();
    PrintWriter out = new PrintWriter(output);
    try {
      return new Ended(run.apply(out).call(), output, null);
    } catch (Exception failure) {
      return new Ended(null, output, failure);
    }
  }

  private record Ended(OutcomeKind kind, StringWriter output, Exception failure) {}
}
