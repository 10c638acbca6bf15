package cancelall.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A made-up machine in a folder: a checkout with a copy of {@code ./jbang}, an empty home and a
 * PATH that holds only what a test puts there. The copy trusts {@link #JAR} in place of JBang's
 * jar, which the fake Java never opens.
 */
final class Machine {
  static final byte[] JAR = "a jar of the test".getBytes(StandardCharsets.UTF_8);
  private static final Path ORIGINAL = Path.of("jbang").toAbsolutePath();
  private static final List<String> EVERYWHERE =
      List.of(
          "sh",
          "echo",
          "printf",
          "cat",
          "ln",
          "mkdir",
          "mktemp",
          "mv",
          "readlink",
          "rm",
          "rmdir",
          "sha256sum",
          "sleep");

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Machine(Path folder) {
    this.folder = folder;
    makeFolder(checkout());
    makeFolder(home());
    EVERYWHERE.forEach(this::tool);
    String trusting = read(ORIGINAL).replaceFirst("(?m)^sha256=.*", "sha256=" + sha256(JAR));
    executable(checkout().resolve("jbang"), trusting);
    set("PATH", bin().toString()).set("HOME", home().toString());
  }

  static Path original() {
    return ORIGINAL;
  }

  Path checkout() {
    return folder.resolve("check out");
  }

  Path home() {
    return folder.resolve("home");
  }

  Path bin() {
    return folder.resolve("bin");
  }

  Path bootstrap() {
    return home().resolve(".jbang/bootstrap");
  }

  Machine set(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Machine unset(String variable) {
    environment.remove(variable);
    return this;
  }

  /** Puts a program of the real machine on this one's PATH. */
  Machine tool(String name) {
    Path real =
        findOnRealPath(name)
            .orElseThrow(() -> new IllegalStateException(name + " is not on the PATH"));
    executable(bin().resolve(name), "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
    return this;
  }

  static Optional<Path> findOnRealPath(String name) {
    return Stream.of(System.getenv("PATH").split(Pattern.quote(":")))
        .map(entry -> Path.of(entry, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The jar is there as an earlier run would have left it. */
  Machine withJar() {
    makeFolder(bootstrap());
    write(
        bootstrap().resolve("jbang-cli-0.132.1-all.jar"), new String(JAR, StandardCharsets.UTF_8));
    return this;
  }

  /** An earlier run brought dependencies. */
  Machine withDependencies() {
    makeFolder(home().resolve(".jbang/cache"));
    write(home().resolve(".jbang/cache/dependency_cache.json"), "{}");
    return this;
  }

  /**
   * A JDK whose {@code java} notes how it was called, see {@link #asked()}, and then does {@code
   * body}, a shell script.
   */
  Path jdk(String version, String body) {
    Path jdk = folder.resolve("jdk-" + version);
    String note = "{ for a do printf '%s ' \"$a\"; done; echo; } >>'" + folder + "/asked'\n";
    executable(jdk.resolve("bin/java"), "#!/bin/sh\n" + note + body + "\n");
    executable(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    write(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  /** A JDK 17 on the PATH whose JBang prints {@code command} and asks to have it run. */
  Machine jbangPrints(String command) {
    write(folder.resolve("printed"), command + "\n");
    return java(jdk("17.0.9", "cat '" + folder + "/printed'; exit 255"));
  }

  /** Puts the JDK's java on the PATH, through a symbolic link as Linux does. */
  Machine java(Path jdk) {
    try {
      Files.createSymbolicLink(bin().resolve("java"), jdk.resolve("bin/java"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How Java was called, one line for each call. */
  List<String> asked() {
    Path asked = folder.resolve("asked");
    return Files.exists(asked) ? read(asked).lines().map(String::strip).toList() : List.of();
  }

  Run run(String... arguments) {
    return start(arguments).finish("");
  }

  Started start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(checkout().resolve("jbang").toString()));
    command.addAll(List.of(arguments));
    return Started.of(command, environment, checkout());
  }

  /** What stands below the home, folders included. */
  List<String> leftAtHome() {
    try (Stream<Path> left = Files.walk(home())) {
      return left.skip(1).map(path -> home().relativize(path).toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void executable(Path file, String text) {
    write(file, text);
    if (!file.toFile().setExecutable(true)) {
      throw new IllegalStateException(file + " cannot be made executable");
    }
  }

  static void write(Path file, String text) {
    try {
      makeFolder(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
