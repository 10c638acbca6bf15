package cancelall.install;

import cancelall.sandbox.SandboxSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the JVM's archive by a training run against a local broker: an ahead-of-time cache from JDK
 * 25 on, a class data archive before.
 */
final class Archive {
  private Archive() {}

  static void make(Layout layout, Jdk jdk, List<Path> classPath)
      throws IOException, InterruptedException {
    Files.deleteIfExists(layout.archive());
    Path folder = Files.createTempDirectory("cancel-all-training");
    try (TlsBroker broker = TlsBroker.start(jdk, folder)) {
      List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
      command.add(
          (jdk.hasAotCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=")
              + layout.archive());
      command.addAll(Launcher.JVM_OPTIONS);
      command.add("-cp");
      command.add(
          classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
      command.add(Training.class.getName());
      command.add(broker.cleartext());
      command.add(broker.tls());
      command.add(broker.certificate().toString());
      command.add(Long.toString(SandboxSettings.FIRST_ACCOUNT));
      Programs.run(command);
    } finally {
      Folders.delete(folder);
    }
    if (!Files.isReadable(layout.archive())) {
      throw new IOException("the JVM made no archive");
    }
  }
}
