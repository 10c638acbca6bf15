package cancelall.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.jfr.Recording;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Records every exception and every thread of a test run where the property {@code
 * cancelall.recording} names a file; {@link AfterTheRunTest} searches it.
 */
public final class RunRecording implements LauncherSessionListener {
  static final String FILE = "cancelall.recording";

  private final String file = System.getProperty(FILE, "");
  private Recording recording;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!file.isEmpty()) {
      recording = new Recording();
      recording.enable("jdk.JavaExceptionThrow").withoutStackTrace();
      recording.enable("jdk.JavaErrorThrow").withoutStackTrace();
      recording.enable("jdk.ThreadStart").withoutStackTrace();
      recording.start();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (recording != null) {
      try (Recording made = recording) {
        Path path = Path.of(file);
        Files.createDirectories(path.toAbsolutePath().getParent());
        made.stop();
        made.dump(path);
      } catch (IOException lost) {
        // Without its file, the search after the run fails and says so.
        System.err.println("no recording of this run: " + lost);
      }
    }
  }
}
