package cancelall.notebook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The kernel's program: from where Maven keeps it, or else downloaded, and always checked. */
final class KernelJar {
  private static final String VERSION = "3.0.1";
  private static final String FILE = "rapaio-jupyter-kernel-" + VERSION + ".jar";
  private static final String PLACE =
      "io/github/padreati/rapaio-jupyter-kernel/" + VERSION + "/" + FILE;
  private static final String SHA256 =
      "cffac185dafff9a4d62ffdbeb357822b56931c41421c576314a84d3605addd09";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int OK = 200;

  private KernelJar() {}

  /** Puts it into a folder, unless it is there, and gives its path. */
  static Path into(Path folder, Map<String, String> env) throws IOException, InterruptedException {
    Path jar = folder.resolve(FILE);
    String home = env.getOrDefault("HOME", System.getProperty("user.home"));
    for (Path kept : List.of(jar, Path.of(home, ".m2", "repository").resolve(PLACE))) {
      if (Files.isRegularFile(kept) && SHA256.equals(sha256(kept))) {
        return kept.equals(jar) ? jar : placed(kept, jar, false);
      }
    }
    Path part = Files.createTempFile(folder, "kernel", ".part");
    try {
      download(part, env);
      return placed(part, jar, true);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static Path placed(Path from, Path jar, boolean move) throws IOException {
    return move
        ? Files.move(from, jar, StandardCopyOption.REPLACE_EXISTING)
        : Files.copy(from, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void download(Path part, Map<String, String> env)
      throws IOException, InterruptedException {
    String mirror = env.getOrDefault("JBANG_MAVEN_MIRROR", "https://repo1.maven.org/maven2");
    URI uri = URI.create(mirror.replaceAll("/$", "") + "/" + PLACE);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    HttpResponse<Path> response =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .build()
            .send(request, HttpResponse.BodyHandlers.ofFile(part));
    if (response.statusCode() != OK) {
      throw new IOException(uri + " answered " + response.statusCode());
    }
    String sum = sha256(part);
    if (!SHA256.equals(sum)) {
      throw new IOException("what " + uri + " gave is not the kernel: its SHA-256 is " + sum);
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
