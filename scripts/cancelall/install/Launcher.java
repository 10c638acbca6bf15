package cancelall.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The shell script that starts the installed command. */
final class Launcher {
  /**
   * How the JVM is run: a compiler that starts at once, a collector without threads, a small young
   * generation so that memory does not grow with an answer, and not a word of its own, whatever it
   * thinks of its archive.
   */
  static final List<String> JVM_OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms16m",
          "-Xmn8m",
          "-XX:-UsePerfData",
          "-Xlog:disable");

  private Launcher() {}

  /** The JVM's option that names the archive, for use. */
  static String archiveOption(Jdk jdk, Layout layout) {
    return (jdk.hasAotCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + layout.archive();
  }

  static void write(Layout layout, Jdk jdk, List<Path> classPath) throws IOException {
    List<String> words = new ArrayList<>(JVM_OPTIONS);
    words.add("-cp");
    words.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    words.add("CancelAll");
    String options = words.stream().map(Launcher::quoted).collect(Collectors.joining(" "));
    String script =
        """
        #!/bin/sh
        # cancel-all, installed by "jbang install@catalog"; "--uninstall" there removes it.
        java=%s
        archive=%s
        if [ ! -x "$java" ]; then
          # The JDK it was installed for is gone: any other starts it, without its archive.
          archive=
          java=${JAVA_HOME:+$JAVA_HOME/bin/java}
          java=${java:-java}
        fi
        exec "$java" ${archive:+"$archive"} %s "$@"
        """
            .formatted(quoted(jdk.java().toString()), quoted(archiveOption(jdk, layout)), options);
    Files.createDirectories(layout.launcher().getParent());
    Path unfinished = layout.launcher().resolveSibling("." + layout.name() + ".new");
    Files.writeString(unfinished, script);
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(unfinished, layout.launcher(), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
