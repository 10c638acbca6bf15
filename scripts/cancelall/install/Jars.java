package cancelall.install;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Gathers the command's own classes, which run here from JBang's jar or from a folder, and the jars
 * it needs, into the installation. No compiler and no JBang are asked.
 */
final class Jars {
  /** What the command needs besides the JDK, by the beginning of the jar's name. */
  private static final List<String> LIBRARIES = List.of("unirest-java-core-", "gson-", "picocli-");

  private static final List<String> OURS = List.of("cancelall/api/", "cancelall/cli/");
  private static final List<String> OUR_CLASSES =
      List.of("CancelAll.class", "cancelall/install/Training.class");

  private Jars() {}

  /** Writes all of it, and gives the class path in the order it must be used in. */
  static List<Path> into(Layout layout) throws IOException {
    List<Path> classPath = new ArrayList<>();
    Files.createDirectories(layout.lib());
    writeOwn(layout.jar());
    classPath.add(layout.jar());
    for (String library : LIBRARIES) {
      Path jar = onClassPath(library);
      Path copy = layout.lib().resolve(jar.getFileName());
      try (OutputStream out = Files.newOutputStream(copy)) {
        Upgraded.copy(jar, out);
      }
      classPath.add(copy);
    }
    return classPath;
  }

  private static Path onClassPath(String beginning) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> String.valueOf(path.getFileName()).startsWith(beginning))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no " + beginning + "*.jar is on the class path"));
  }

  private static void writeOwn(Path target) throws IOException {
    Path source = codeSource();
    if (Files.isDirectory(source)) {
      write(source, target);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(source)) {
      write(jar.getPath("/"), target);
    }
  }

  private static void write(Path root, Path target) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".new");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(unfinished));
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (belongs(name)) {
          out.putNextEntry(new JarEntry(name));
          try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
          }
        }
      }
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean belongs(String name) {
    return OUR_CLASSES.contains(name)
        || name.startsWith("CancelAll$")
        || OURS.stream().anyMatch(name::startsWith);
  }

  private static Path codeSource() {
    try {
      return Path.of(Jars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException notALocation) {
      throw new IllegalStateException("these classes come from nowhere", notALocation);
    }
  }
}
