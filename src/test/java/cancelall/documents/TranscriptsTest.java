package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.bootstrap.Run;
import cancelall.bootstrap.Started;
import cancelall.doors.PlainJava;
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
    return PlainJava.start(door, Map.of("HOME", System.getProperty("java.io.tmpdir")), arguments);
  }
}
