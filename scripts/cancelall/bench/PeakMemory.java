package cancelall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The most memory a process held, as Linux notes it itself ({@code VmHWM} of proc(5)), asked again
 * and again until the process has ended. It counts the process alone, none that it starts.
 */
final class PeakMemory {
  private static final long PAUSE_MILLIS = 2;

  private PeakMemory() {}

  /** In kibibytes; 0 where the system does not tell. */
  static long of(Process process) throws InterruptedException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long kibibytes = 0;
    do {
      kibibytes = Math.max(kibibytes, read(status));
    } while (!process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    return kibibytes;
  }

  private static long read(Path status) {
    try {
      return highest(Files.readString(status));
    } catch (IOException ended) {
      return 0;
    }
  }

  /** The kibibytes of the line {@code VmHWM}, or 0. */
  static long highest(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
