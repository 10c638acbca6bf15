package cancelall.bootstrap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process under test; one that does not end is ended, and the test fails. */
public record Started(Process process, BufferedReader out) {
  private static final int DEADLINE_SECONDS = 120;

  /** Starts a process that gets these variables and no others. */
  public static Started of(List<String> command, Map<String, String> environment, Path folder) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      return new Started(process, process.inputReader(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line of standard output, waited for. */
  public String line() {
    try {
      return out.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives it its input, waits for its end, and kills what is left of it. */
  public Run finish(String input) {
    CompletableFuture<String> rest =
        CompletableFuture.supplyAsync(() -> String.join("\n", out.lines().toList()));
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The process may end without having read its input; its exit code tells the test more.
    }
    try {
      if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("still running: " + process.info());
      }
      return new Run(
          process.exitValue(),
          rest.get(DEADLINE_SECONDS, TimeUnit.SECONDS),
          err.get(DEADLINE_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException | java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new AssertionError("no end was seen of " + process.info(), e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
