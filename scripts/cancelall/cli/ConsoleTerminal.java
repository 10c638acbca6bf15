package cancelall.cli;

import java.io.Console;

/** The JDK's console. */
record ConsoleTerminal(Console console) implements Terminal {
  @Override
  public boolean isInteractive() {
    return true;
  }

  @Override
  public String ask(String question) {
    return console.readLine("%s", question);
  }

  @Override
  public char[] askHidden(String question) {
    return console.readPassword("%s", question);
  }
}
