package cancelall.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.secrets.KeyMarker;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command in a process of its own, which signals and closed pipes can end. */
final class CommandProcess implements AutoCloseable {
  static final int SECONDS = 60;
  private static final String KEY = "open-sesame-to-a-process";

  private final Process process;
  private final Path err;

  private CommandProcess(Process process, Path err) {
    this.process = process;
    this.err = err;
  }

  /** Starts it for account 19816 at a server; what it says on stderr goes to a file. */
  static CommandProcess start(Path directory, FaultServer server, String... more)
      throws IOException {
    // A JVM started in the background of a shell may have been told to ignore SIGINT: undo it.
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "CancelAll",
                "19816",
                "--base-url=http://127.0.0.1:" + server.port()));
    command.addAll(List.of(more));
    Path err = directory.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().put("CLEAR_STREET_API_KEY", KEY);
    Process process = builder.start();
    process.getOutputStream().close();
    return new CommandProcess(process, err);
  }

  void signal(String name) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  /** Its end, which must come without our doing. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the process ended").isTrue();
    return process.exitValue();
  }

  boolean endsWithin(int seconds) throws InterruptedException {
    return process.waitFor(seconds, TimeUnit.SECONDS);
  }

  BufferedReader out() {
    return process.inputReader(StandardCharsets.UTF_8);
  }

  /** What it has said on stderr, which never holds its key. */
  String told() throws IOException {
    return KeyMarker.absentFrom("stderr", Files.readString(err));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
