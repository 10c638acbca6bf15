package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bootstrap with the JBang that it names, which comes from where this machine can get it. */
class RealJBangTest {
  private static final String ECHO =
      """
      //JAVA 17+
      public class Echo {
        public static void main(String[] args) throws Exception {
          for (String arg : args) System.out.print("[" + arg + "]");
          System.out.print(new String(System.in.readAllBytes()));
          System.out.print(System.getProperty("java.home"));
          System.exit(args.length);
        }
      }
      """;

  @TempDir private Path folder;
  private RealJBang jbang;

  @Test
  void arguments_input_and_exit_code_arrive_intact() throws IOException {
    prepare();
    Files.writeString(folder.resolve("file"), "not an argument");
    List<String> arguments =
        List.of(
            "",
            "a  b",
            "$HOME",
            "it's",
            "\"q\"",
            "*",
            "`id`",
            "\\",
            "new\nline\n",
            "@file",
            "@@file",
            "${user.home}",
            "-o",
            "--side=",
            "%d",
            "ä",
            "");
    Run run = start(arguments).finish("input ");
    String expected =
        "[" + String.join("][", arguments) + "]input " + System.getProperty("java.home");
    assertThat(run.out()).as(run.err()).isEqualTo(expected);
    assertThat(run.exitCode()).isEqualTo(arguments.size());
  }

  @Test
  void two_cold_runs_of_one_script_both_work() throws IOException {
    prepare();
    List<Started> runs = Stream.generate(() -> start(List.of("x"))).limit(2).toList();
    assertThat(runs)
        .extracting(run -> run.finish("").out())
        .containsOnly("[x]" + System.getProperty("java.home"));
  }

  private void prepare() throws IOException {
    Files.writeString(folder.resolve("Echo.java"), ECHO);
    jbang = RealJBang.in(folder.resolve("home"));
  }

  private Started start(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("Echo.java"));
    all.addAll(arguments);
    return jbang.start(folder, Map.of(), all.toArray(String[]::new));
  }
}
