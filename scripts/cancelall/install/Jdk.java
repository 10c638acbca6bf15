package cancelall.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JDK on this machine.
 *
 * @param home its folder, with {@code bin/java} in it
 * @param major its feature release, 17 or newer
 */
public record Jdk(Path home, int major) {
  private static final int OLDEST = 17;

  /** The first release whose ahead-of-time cache is made in one step (JEP 514). */
  private static final int WITH_AOT_CACHE = 25;

  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)[^\"]*\"");

  /**
   * The JDK to install for: that of {@code JAVA_HOME}, else the newest of 25 or later that is found
   * in the usual places, else the one on the {@code PATH}.
   *
   * @throws Refused when there is none that can be used
   */
  static Jdk choose(Map<String, String> env) {
    String javaHome = env.get("JAVA_HOME");
    if (javaHome != null && !javaHome.isBlank()) {
      return at(Path.of(javaHome))
          .orElseThrow(
              () ->
                  new Refused(
                      "JAVA_HOME is no JDK of %d or newer: set it to one, or unset it"
                          .formatted(OLDEST)));
    }
    return installed(env).stream()
        .filter(jdk -> jdk.major >= WITH_AOT_CACHE)
        .max(Comparator.comparingInt(Jdk::major))
        .or(() -> onPath(env))
        .orElseThrow(
            () -> new Refused("there is no JDK of 17 or newer: install one, or set JAVA_HOME"));
  }

  /** The newest JDK of each release from an oldest on that is found in the usual places. */
  public static List<Jdk> newestOfEach(Map<String, String> env, int oldest) {
    Map<Integer, Jdk> found = new TreeMap<>();
    installed(env).stream()
        .filter(jdk -> jdk.major >= oldest)
        .forEach(jdk -> found.put(jdk.major, jdk));
    return List.copyOf(found.values());
  }

  boolean hasAotCache() {
    return major >= WITH_AOT_CACHE;
  }

  Path java() {
    return home.resolve("bin/java");
  }

  Path keytool() {
    return home.resolve("bin/keytool");
  }

  private static List<Jdk> installed(Map<String, String> env) {
    String user = env.getOrDefault("HOME", System.getProperty("user.home"));
    List<Jdk> found = new ArrayList<>();
    Stream.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of(user, ".sdkman/candidates/java"),
            Path.of(user, ".jbang/cache/jdks"))
        .flatMap(Jdk::children)
        .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")))
        .forEach(folder -> at(folder).ifPresent(found::add));
    return found;
  }

  private static Optional<Jdk> onPath(Map<String, String> env) {
    return Stream.of(env.getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder.isEmpty() ? "." : folder, "java"))
        .filter(Files::isExecutable)
        .flatMap(java -> at(real(java).getParent().getParent()).stream())
        .findFirst();
  }

  /** A JDK says its version in a file; one without it, or without a compiler, is none. */
  private static Optional<Jdk> at(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      boolean complete = Files.isExecutable(home.resolve("bin/javac"));
      return complete && version.find() && Integer.parseInt(version.group(1)) >= OLDEST
          ? Optional.of(
              new Jdk(home.toAbsolutePath().normalize(), Integer.parseInt(version.group(1))))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException none) {
      return Stream.empty();
    }
  }

  private static Path real(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException broken) {
      return link.toAbsolutePath();
    }
  }
}
