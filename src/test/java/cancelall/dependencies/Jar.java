package cancelall.dependencies;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A library of the class path, which is what the scripts and their tests need and nothing else.
 *
 * @param file where Maven keeps it
 * @param coordinate {@code group:artifact:version}
 */
record Jar(Path file, String coordinate) implements Comparable<Jar> {

  /** Every library, in the order of the coordinates. */
  static List<Jar> all() {
    List<Path> files =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(Path::of)
            .toList();
    Path repository = repository(files);
    return files.stream()
        .map(file -> new Jar(file, coordinate(repository.relativize(file))))
        .sorted()
        .toList();
  }

  /** What all have in common; their groups begin with com, io, org and so on. */
  private static Path repository(List<Path> files) {
    Path common = files.get(0);
    for (Path file : files) {
      while (!file.startsWith(common)) {
        common = common.getParent();
      }
    }
    return common;
  }

  private static String coordinate(Path file) {
    int names = file.getNameCount();
    String group = file.subpath(0, names - 3).toString().replace(File.separatorChar, '.');
    return group + ":" + file.getName(names - 3) + ":" + file.getName(names - 2);
  }

  String sha256() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** The project file beside it. */
  ProjectFile project() {
    String name = file.getFileName().toString();
    return ProjectFile.read(file.resolveSibling(name.substring(0, name.length() - 3) + "pom"));
  }

  @Override
  public int compareTo(Jar other) {
    return coordinate.compareTo(other.coordinate);
  }
}
