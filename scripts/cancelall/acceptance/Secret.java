package cancelall.acceptance;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key, which nothing that a run leaves behind may show, whoever repeated it: an answer, an
 * exception, a scenario. A key shorter than eight characters is no secret, and masking it would
 * garble words.
 */
final class Secret {
  private static final int SHORTEST = 8;
  private static final String MASK = "***";

  private final List<String> writings;

  private Secret(List<String> writings) {
    this.writings = writings;
  }

  static Secret of(String key) {
    if (key == null || key.length() < SHORTEST) {
      return new Secret(List.of());
    }
    String html = key.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return new Secret(
        Stream.of(
                key,
                html,
                html.replace("\"", "&quot;").replace("'", "&#39;"),
                key.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"),
                key.replace("\\", "\\\\").replace("\"", "\\\""),
                URLEncoder.encode(key, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)))
            .distinct()
            .toList());
  }

  String maskedIn(String text) {
    String masked = text;
    for (String writing : writings) {
      masked = masked.replace(writing, MASK);
    }
    return masked;
  }

  /** Masks line by line. */
  PrintStream maskedIn(PrintStream target) {
    OutputStream lines =
        new FilterOutputStream(target) {
          private final StringBuilder bytes = new StringBuilder();

          @Override
          public synchronized void write(int b) {
            bytes.append((char) (b & 0xff));
            if (b == '\n') {
              pass();
            }
          }

          private void pass() {
            byte[] raw = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
            bytes.setLength(0);
            target.print(maskedIn(new String(raw, StandardCharsets.UTF_8)));
          }

          @Override
          public synchronized void close() {
            pass();
            target.flush();
          }
        };
    return new PrintStream(lines, false, StandardCharsets.UTF_8);
  }

  /** Masks every file of a folder. */
  void maskFilesIn(Path folder) {
    if (writings.isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        mask(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Byte for byte the same but for the key, whatever the file's encoding. */
  private void mask(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    String masked = maskedIn(text);
    if (!masked.equals(text)) {
      Files.writeString(file, masked, StandardCharsets.ISO_8859_1);
    }
  }
}
