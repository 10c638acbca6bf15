package cancelall.acceptance;

import cancelall.acceptance.live.RefusedRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The folder that holds {@code features/} and {@code stubs/}: the one the run was started in, or,
 * where that has none, what the scripts brought along.
 *
 * @param own whether it is the user's own, in which something may change
 */
record Material(Path folder, boolean own) {
  private static final String FEATURES = "features";
  private static final String STUBS = "stubs";

  static Material in(Path folder) {
    return Files.isDirectory(folder.resolve(FEATURES))
        ? new Material(folder, true)
        : new Material(unpacked(), false);
  }

  Path features() {
    return folder.resolve(FEATURES);
  }

  Path stubs() {
    return folder.resolve(STUBS);
  }

  private static Path unpacked() {
    URL settings = Material.class.getResource("/" + FEATURES + "/live.json");
    if (settings == null) {
      throw new RefusedRun("there is no folder features here, and none was brought along");
    }
    try {
      Path target = Files.createTempDirectory("acceptance");
      Path jar = Path.of(URI.create(settings.getPath().split("!", 2)[0]));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        for (String name : new String[] {FEATURES, STUBS}) {
          copy(files.getPath("/" + name), target.resolve(name));
        }
      }
      return target;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
        copy.toFile().deleteOnExit();
      }
    }
    to.getParent().toFile().deleteOnExit();
  }
}
