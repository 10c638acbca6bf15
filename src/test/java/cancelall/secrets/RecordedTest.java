package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the record of a run holds what was thrown and started in it. */
class RecordedTest {
  @Test
  void an_exception_s_message_and_a_thread_s_name_are_recorded(@TempDir Path folder)
      throws Exception {
    String word = UUID.randomUUID().toString();
    Path file = folder.resolve("a.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.JavaExceptionThrow").withoutStackTrace();
      recording.enable("jdk.ThreadStart").withoutStackTrace();
      recording.start();
      Thread thread = new Thread(() -> new IllegalStateException(word).fillInStackTrace(), word);
      thread.start();
      thread.join();
      recording.stop();
      recording.dump(file);
    }

    Recorded recorded = Recorded.read(folder);

    assertThat(recorded.exceptions()).contains("java.lang.IllegalStateException: " + word);
    assertThat(recorded.threads()).contains(word);
  }
}
