package cancelall.doors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A script that JBang starts.
 *
 * @param block the lines between the formatter's marks
 * @param code the lines below them
 */
record FrontDoor(Path file, List<String> block, List<String> code) {
  static final Path SCRIPTS = Path.of("scripts");
  static final Path TESTS = Path.of("src/test/java");
  static final String BEGIN = "// spotless:off";
  static final String END = "// spotless:on";

  static Stream<FrontDoor> all() {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      List<Path> doors = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      return doors.stream().map(FrontDoor::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FrontDoor named(String fileName) {
    return read(SCRIPTS.resolve(fileName));
  }

  private static FrontDoor read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      int end = lines.indexOf(END);
      if (!lines.get(0).equals(BEGIN) || end < 0) {
        throw new AssertionError(file + " does not begin with " + BEGIN + " ... " + END);
      }
      return new FrontDoor(file, lines.subList(1, end), lines.subList(end + 1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What this file's own directives of one keyword say, in their order. */
  List<String> values(String keyword) {
    String start = "//" + keyword + " ";
    return block.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  /** The other front doors that this one names: their directives count as its own. */
  List<FrontDoor> doors() {
    return values("SOURCES").stream()
        .filter(FrontDoor::isDoor)
        .flatMap(name -> Stream.concat(Stream.of(named(name)), named(name).doors().stream()))
        .distinct()
        .toList();
  }

  /** What JBang compiles: this file and all that it and its doors name. */
  Set<Path> closure() {
    Set<Path> closure = new LinkedHashSet<>(List.of(file));
    values("SOURCES").forEach(source -> closure.add(SCRIPTS.resolve(source).normalize()));
    doors().forEach(door -> closure.addAll(door.closure()));
    return closure;
  }

  /** What JBang puts beside the classes, by its name there. */
  Map<String, Path> files() {
    Map<String, Path> files = new TreeMap<>();
    for (String value : values("FILES")) {
      String[] parts = value.split("=", 2);
      files.put(parts[0], SCRIPTS.resolve(parts[parts.length - 1]).normalize());
    }
    return files;
  }

  /**
   * What the compiler starts from: this file and, where a service is brought along, all of its
   * provider's package, because Cucumber finds step definitions by their package.
   */
  Set<Path> roots() {
    Set<Path> roots = new TreeSet<>(Set.of(file));
    files().entrySet().stream()
        .filter(file -> file.getKey().startsWith("META-INF/services/"))
        .forEach(service -> roots.addAll(packageOfProvider(service.getValue())));
    return roots;
  }

  private static List<Path> packageOfProvider(Path service) {
    try {
      String provider = Files.readString(service).strip();
      Path source = TESTS.resolve(provider.replace('.', '/') + ".java");
      try (Stream<Path> files = Files.walk(source.getParent())) {
        return files
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().endsWith("Test.java"))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The coordinates of this door and of those that it names. */
  Set<String> dependencies() {
    Set<String> dependencies = new LinkedHashSet<>(values("DEPS"));
    doors().forEach(door -> dependencies.addAll(door.values("DEPS")));
    return dependencies;
  }

  /** The same door with another list of sources from our packages. */
  FrontDoor withPackageSources(List<String> sources) {
    List<String> lines = new ArrayList<>(block);
    lines.removeIf(
        line -> line.startsWith("//SOURCES ") && !isDoor(line.substring("//SOURCES ".length())));
    sources.forEach(source -> lines.add("//SOURCES " + source));
    return new FrontDoor(file, List.copyOf(lines), code);
  }

  void write() {
    List<String> lines = new ArrayList<>(List.of(BEGIN));
    lines.addAll(block);
    lines.add(END);
    lines.addAll(code);
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isDoor(String source) {
    return source.indexOf('/') < 0;
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
