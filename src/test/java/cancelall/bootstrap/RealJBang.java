package cancelall.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The JBang that {@code ./jbang} brings, with a folder of its own (JBANG_DIR), this JVM's JDK and
 * this machine's Maven repository.
 */
public record RealJBang(Path home) {
  private static final String JAR = "jbang-cli-0.132.1-all.jar";
  private static final Path USER = Path.of(System.getProperty("user.home"));

  /** Where an earlier run may have left the jar; without one, {@code ./jbang} downloads it. */
  private static final List<Path> KEPT =
      List.of(
          USER.resolve(".m2/repository/dev/jbang/jbang-cli/0.132.1").resolve(JAR),
          USER.resolve(".jbang/bootstrap").resolve(JAR));

  /** A JBang that has run nothing yet. */
  public static RealJBang in(Path home) {
    KEPT.stream().filter(Files::exists).findFirst().ifPresent(jar -> copy(jar, home));
    return new RealJBang(home);
  }

  /**
   * Starts {@code ./jbang} with arguments.
   *
   * @param folder the working folder
   * @param more variables besides those of this process, without its own of JBang and cancel-all
   */
  public Started start(Path folder, Map<String, String> more, String... arguments) {
    List<String> command = new ArrayList<>(List.of(Machine.original().toString()));
    Stream.of(arguments).forEach(command::add);
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment
        .keySet()
        .removeIf(name -> name.matches("(JBANG|CLEAR_STREET)_.*|JAVA_TOOL_OPTIONS|JDK_JAVA_.*"));
    environment.put("JBANG_DIR", home.toString());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C.UTF-8");
    environment.putAll(more);
    return Started.of(command, environment, folder);
  }

  private static void copy(Path jar, Path home) {
    try {
      Path bootstrap = Files.createDirectories(home.resolve("bootstrap"));
      Files.copy(jar, bootstrap.resolve(JAR));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
