package cancelall.acceptance;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a run touches of its process, so that it can run inside another.
 *
 * @param folder what relative paths start from
 * @param out where results go
 * @param err where refusals go
 * @param interrupts what a signal does
 */
public record Surroundings(
    Map<String, String> environment,
    Path folder,
    PrintStream out,
    PrintStream err,
    Interrupts interrupts) {

  /** Those of this process. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        Path.of("").toAbsolutePath(),
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Interrupts.ofProcess());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The same with every text masked. */
  Surroundings masked(Secret secret) {
    return new Surroundings(
        environment, folder, secret.maskedIn(out), secret.maskedIn(err), interrupts);
  }
}
