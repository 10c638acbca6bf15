package cancelall.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/** Does something again whenever a file of a folder changes. */
final class Watch {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private final Path folder;

  Watch(Path folder) {
    this.folder = folder;
  }

  /** Until the thread is interrupted; gives what came of the last time. */
  int repeat(IntSupplier again) {
    while (true) {
      Map<Path, FileTime> before = files();
      int last = again.getAsInt();
      while (files().equals(before)) {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        if (Thread.interrupted()) {
          return last;
        }
      }
    }
  }

  private Map<Path, FileTime> files() {
    Map<Path, FileTime> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(file, Files.getLastModifiedTime(file));
      }
      return files;
    } catch (IOException | UncheckedIOException changing) {
      // An editor is just replacing a file: that is a change, too.
      return Map.of();
    }
  }
}
