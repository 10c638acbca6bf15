package cancelall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs programs whose time does not count. */
final class Shell {
  private Shell() {}

  /**
   * Runs a program to its end and gives what it printed, both streams together.
   *
   * @throws IOException when it fails, with what it printed
   */
  static String output(List<String> command, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed;
    try (InputStream in = process.getInputStream()) {
      printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (process.waitFor() != 0) {
      throw new IOException(command.get(0) + " failed: " + printed);
    }
    return printed;
  }

  /** Whether the PATH has a program of that name. */
  static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
  }
}
