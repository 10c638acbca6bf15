package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Ends this process on a signal, after everybody who is watching has said their last words: several
 * accounts are run side by side, and each has an outcome and an audit log of its own.
 */
final class ProcessInterrupts implements Interrupts {
  private final Consumer<Thread> add;
  private final Consumer<Thread> remove;
  private final List<LastWords> watching = new ArrayList<>();
  private Thread hook;
  private boolean ending;

  /**
   * Watches the end of a process.
   *
   * @param add hooks a thread in that runs when the process is told to end
   * @param remove takes it out again; fails when the process is ending
   */
  ProcessInterrupts(Consumer<Thread> add, Consumer<Thread> remove) {
    this.add = add;
    this.remove = remove;
  }

  @Override
  public synchronized Watch during(LastWords last) {
    if (ending) {
      // Nobody may begin a call now: nothing would be left to tell of it.
      throw new IllegalStateException("the process is ending");
    }
    if (hook == null) {
      hook = new Thread(() -> Runtime.getRuntime().halt(sayAll()), "cancel-all-interrupt");
      add.accept(hook);
    }
    watching.add(last);
    return () -> end(last);
  }

  private synchronized void end(LastWords last) {
    watching.remove(last);
    if (watching.isEmpty() && !ending) {
      try {
        remove.accept(hook);
      } catch (IllegalStateException alreadyEnding) {
        // The signal came first, and nobody is left to say anything.
      }
      hook = null;
    }
  }

  /** Lets all say their last words, and gives the exit code of the worst. */
  int sayAll() {
    List<LastWords> all;
    synchronized (this) {
      ending = true;
      all = List.copyOf(watching);
    }
    List<OutcomeKind> kinds =
        all.stream().map(LastWords::say).map(ProcessInterrupts::kind).toList();
    return OutcomeKind.worst(kinds).exitCode();
  }

  private static OutcomeKind kind(int exitCode) {
    return Stream.of(OutcomeKind.values())
        .filter(kind -> kind.exitCode() == exitCode)
        .findFirst()
        .orElseThrow();
  }
}
