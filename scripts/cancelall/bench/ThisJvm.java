package cancelall.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that run a class of this program in a JVM of its own. */
final class ThisJvm {
  private ThisJvm() {}

  static List<String> command(List<String> options, Class<?> main, String... arguments) {
    return command(Path.of(System.getProperty("java.home")), "", options, main, arguments);
  }

  /** The same with another JDK, and with something before this program's own class path. */
  static List<String> command(
      Path javaHome, String before, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>(List.of(javaHome.resolve("bin/java").toString()));
    command.addAll(options);
    String own = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", before.isEmpty() ? own : before + File.pathSeparator + own));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
