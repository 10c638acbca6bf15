package cancelall.cli;

import java.io.PrintStream;

/**
 * What is told on standard error: blocks of lines that stay whole when accounts run side by side,
 * and on a terminal one line of progress, which gives way to everything else.
 */
final class Notes {
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean interactive;
  private boolean progressing;

  Notes(PrintStream err, boolean interactive) {
    this.err = err;
    this.interactive = interactive;
  }

  /** Says one or more lines at once. */
  synchronized void say(String lines) {
    clear();
    err.println(lines);
  }

  /** Shows how far it is, on a terminal alone. */
  synchronized void progress(String line) {
    if (interactive) {
      progressing = true;
      err.print(ERASE + line);
      err.flush();
    }
  }

  /** Takes the line of progress away before something else is shown. */
  synchronized void clear() {
    if (progressing) {
      progressing = false;
      err.print(ERASE);
      err.flush();
    }
  }
}
