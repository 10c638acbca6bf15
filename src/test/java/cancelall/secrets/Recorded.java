package cancelall.secrets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * What was recorded of a run.
 *
 * @param exceptions class and message of everything that was made to be thrown
 * @param threads the names of the threads that were started
 */
record Recorded(Set<String> exceptions, Set<String> threads) {

  static Recorded read(Path file) throws IOException {
    Recorded recorded = new Recorded(new TreeSet<>(), new TreeSet<>());
    try (RecordingFile events = new RecordingFile(file)) {
      while (events.hasMoreEvents()) {
        recorded.take(events.readEvent());
      }
    }
    return recorded;
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
