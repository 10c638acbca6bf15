package cancelall.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * All that the command touches of its process, so that it can run inside another.
 *
 * @param env the environment's variables
 * @param in standard input
 * @param out where the result goes, and nothing else
 * @param err where everything else goes
 * @param terminal the person in front, if any
 * @param interrupts what a signal does
 */
public record Surroundings(
    Map<String, String> env,
    InputStream in,
    PrintStream out,
    PrintStream err,
    Terminal terminal,
    Interrupts interrupts) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Terminal.ofProcess(),
        Interrupts.ofProcess());
  }

  /** The same with other variables. */
  public Surroundings withEnv(Map<String, String> other) {
    return new Surroundings(other, in, out, err, terminal, interrupts);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** A variable's value, or null where it is not set. */
  String variable(String name) {
    return env.get(name);
  }

  /** Whether colour is welcome: a terminal, and no NO_COLOR (no-color.org). */
  boolean wantsColour() {
    String noColour = variable("NO_COLOR");
    return terminal.isInteractive() && (noColour == null || noColour.isEmpty());
  }
}
