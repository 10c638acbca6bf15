package cancelall.notebook;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The kernel that runs the cells, as Jupyter finds it.
 *
 * @param data Jupyter's data folder, whose {@code kernels/} are looked through
 */
record Kernel(Path data) {
  static final String NAME = "cancel-all";

  /** The folder of this user, as Jupyter documents it ({@code jupyter --paths}). */
  static Kernel ofUser(Map<String, String> env) {
    String named = env.getOrDefault("JUPYTER_DATA_DIR", "");
    if (!named.isBlank()) {
      return new Kernel(Path.of(named));
    }
    Path home = Path.of(env.getOrDefault("HOME", System.getProperty("user.home")));
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    String shared = env.getOrDefault("XDG_DATA_HOME", "");
    Path ofUnix = shared.isBlank() ? home.resolve(".local/share") : Path.of(shared);
    return new Kernel(mac ? home.resolve("Library/Jupyter") : ofUnix.resolve("jupyter"));
  }

  static Kernel under(Path prefix) {
    return new Kernel(prefix.resolve("share").resolve("jupyter"));
  }

  Path folder() {
    return data.resolve("kernels").resolve(NAME);
  }

  /**
   * Puts the kernel there, or brings it up to date.
   *
   * @param classPath what the cells can use
   */
  void install(Map<String, String> env, String classPath) throws IOException, InterruptedException {
    Path jar = KernelJar.into(Files.createDirectories(folder()), env);
    Files.writeString(folder().resolve("kernel.json"), description(jar, classPath) + "\n");
  }

  /** With assertions on in JShell's package: a cell whose assertion is false has to fail. */
  private static JsonObject description(Path jar, String classPath) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    JsonArray command = new JsonArray();
    List.of(
            java,
            "-ea:REPL...",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString(),
            "{connection_file}")
        .forEach(command::add);
    JsonObject variables = new JsonObject();
    // The kernel takes entries apart at semicolons, on every system.
    variables.addProperty("RJK_CLASSPATH", classPath.replace(File.pathSeparator, ";"));
    variables.addProperty("RJK_TIMEOUT_MILLIS", "-1");
    JsonObject description = new JsonObject();
    description.add("argv", command);
    description.addProperty("display_name", "Java, with cancel-all");
    description.addProperty("language", "java");
    description.addProperty("interrupt_mode", "message");
    description.add("env", variables);
    return description;
  }
}
