package cancelall.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What was recorded of a run.
 *
 * @param exceptions class and message of everything that was made to be thrown
 * @param threads the names of the threads that were started
 */
record Recorded(Set<String> exceptions, Set<String> threads) {

  /** Takes the recordings in a folder, one of every JVM that ran tests. */
  static Recorded read(Path folder) throws IOException {
    Recorded recorded = new Recorded(new TreeSet<>(), new TreeSet<>());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        recorded.takeAllOf(file);
      }
    }
    return recorded;
  }

  private void takeAllOf(Path file) throws IOException {
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        take(events.readEvent());
      }
    }
  }

  private void take(RecordedEvent event) {
    switch (event.getEventType().getName()) {
      case "jdk.JavaExceptionThrow", "jdk.JavaErrorThrow" ->
          exceptions.add(
              event.getClass("thrownClass").getName() + ": " + event.getString("message"));
      case "jdk.ThreadStart" ->
          threads.add(String.valueOf(event.getThread("thread").getJavaName()));
      default -> {
        // The recorder's own notes.
      }
    }
  }
}
