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
   * How the JVM is run: a compiler that starts at once, a collector without threads, a young
   * generation that holds a call and does not grow with an answer, and not a word of its own,
   * whatever it thinks of its archive. JDK 25 would compile at once whatever the training compiled,
   * on a core that the call needs; a JDK that does not know these two options passes them over.
   */
  static final List<String> JVM_OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms40m",
          "-Xmn24m",
          "-XX:-UsePerfData",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTRecordTraining",
          "-XX:-AOTReplayTraining",
          "-Xlog:disable");

  /** It has no package, so that nothing but its name can be written here. */
  static final String FRONT_DOOR = "CancelAll";

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
    words.add(FRONT_DOOR);
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
