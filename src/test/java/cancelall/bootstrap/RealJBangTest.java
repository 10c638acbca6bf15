package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bootstrap with the JBang that it names, which comes from where this machine can get it. */
class RealJBangTest {
  private static final Path IN_MAVEN =
      Path.of(
          System.getProperty("user.home"),
          ".m2/repository/dev/jbang/jbang-cli/0.132.1/jbang-cli-0.132.1-all.jar");
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
    if (Files.exists(IN_MAVEN)) {
      Path bootstrap = Files.createDirectories(folder.resolve("home/bootstrap"));
      Files.copy(IN_MAVEN, bootstrap.resolve(IN_MAVEN.getFileName()));
    }
  }

  private Started start(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(Machine.original().toString(), "Echo.java"));
    command.addAll(arguments);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("JBANG_DIR", folder.resolve("home").toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.keySet().removeAll(List.of("JBANG_CACHE_DIR", "JAVA_TOOL_OPTIONS"));
    return Started.of(command, environment, folder);
  }
}
