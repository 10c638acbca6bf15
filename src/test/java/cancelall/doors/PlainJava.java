package cancelall.doors;

import cancelall.bootstrap.Started;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A front door's class in a process of its own, without JBang, which costs seconds. */
public final class PlainJava {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private PlainJava() {}

  /**
   * Starts a front door.
   *
   * @param door its class
   * @param variables the whole environment
   */
  public static Started start(String door, Map<String, String> variables, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), door));
    Stream.of(arguments).forEach(command::add);
    return Started.of(command, new HashMap<>(variables), Path.of("").toAbsolutePath());
  }
}
