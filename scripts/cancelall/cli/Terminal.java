package cancelall.cli;

import java.io.Console;

/** A person in front of the command, if there is one. */
public interface Terminal {
  /** Whether both standard input and standard output are a terminal. */
  boolean isInteractive();

  /** Asks, and gives the line typed, or null at its end. */
  String ask(String question);

  /** Asks without echo, and gives what was typed, or null at its end. */
  char[] askHidden(String question);

  /** The terminal of this process. */
  static Terminal ofProcess() {
    // From 22 on the JDK may offer a console even where nobody sits; the built-in one does not.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    return console == null ? none() : new ConsoleTerminal(console);
  }

  /** Nobody: standard input or standard output is piped. */
  static Terminal none() {
    return new Terminal() {
      @Override
      public boolean isInteractive() {
        return false;
      }

      @Override
      public String ask(String question) {
        throw new IllegalStateException("nobody to ask");
      }

      @Override
      public char[] askHidden(String question) {
        throw new IllegalStateException("nobody to ask");
      }
    };
  }
}
