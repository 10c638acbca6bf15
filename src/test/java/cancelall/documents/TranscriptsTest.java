package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.bootstrap.Run;
import cancelall.bootstrap.Started;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the README shows of a run is what a run shows; ports and request ids are drawn anew. */
class TranscriptsTest {
  private static final Markdown README = Markdown.read("README.md");

  @Test
  void the_demo() {
    Run run = start("Demo", "--side=BUY").finish("");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(comparable(run.out()))
        .isEqualTo(comparable(README.transcriptOf("./jbang demo@. --side=BUY")));
  }

  @Test
  void the_session() {
    String command = "printf 'cancelAll(side(\"BUY\"))\\n/exit\\n' | ./jbang explore@.";
    Run run = start("Explore").finish("cancelAll(side(\"BUY\"))\n/exit\n");
    assertThat(comparable(run.out())).isEqualTo(comparable(README.transcriptOf(command)));
  }

  private static String comparable(String transcript) {
    return transcript
        .replaceAll("http://127\\.0\\.0\\.1:\\d+", "http://127.0.0.1:PORT")
        .replaceAll("request id [0-9a-f-]{36}", "request id ID")
        .strip();
  }

  private static Started start(String door, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                door));
    command.addAll(List.of(arguments));
    Map<String, String> environment = Map.of("HOME", System.getProperty("java.io.tmpdir"));
    return Started.of(command, environment, Path.of("").toAbsolutePath());
  }
}
