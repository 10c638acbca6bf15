package cancelall.secrets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files in which a key stands: plain, in Base64, in UTF-16, and inside gzip, zip and jar. */
final class Leaks {
  private static final Set<String> FORMS = forms();

  private Leaks() {}

  /**
   * Searches a folder and all below it.
   *
   * @param left names of folders directly in it that are not searched
   * @return the files, and for archives the entries, in the order of their names
   */
  static List<String> in(Path folder, String... left) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !List.of(left).contains(folder.relativize(file).getName(0) + ""))
              .sorted()
              .toList();
    }
    List<String> leaks = new ArrayList<>();
    for (Path file : files) {
      search(folder.relativize(file).toString(), Files.readAllBytes(file), leaks);
    }
    return leaks;
  }

  private static void search(String name, byte[] bytes, List<String> leaks) throws IOException {
    // A character a byte: what is no text cannot fail, and the forms are ASCII.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (KeyMarker.isIn(text) || FORMS.stream().anyMatch(text::contains)) {
      leaks.add(name);
    }
    if (text.startsWith("PK\u0003\u0004")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          search(name + "!" + entry.getName(), zip.readAllBytes(), leaks);
        }
      }
    } else if (text.startsWith("\u001f\u008b")) {
      try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        search(name + "!", gzip.readAllBytes(), leaks);
      }
    }
  }

  private static Set<String> forms() {
    byte[] word = KeyMarker.WORD.getBytes(StandardCharsets.US_ASCII);
    Set<String> forms = new LinkedHashSet<>();
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + word.length];
      System.arraycopy(word, 0, shifted, before, word.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      // The letters at both ends also hold bits of what stands beside the word.
      int whole = shifted.length * 8 / 6;
      forms.add(base64.substring((before * 8 + 5) / 6, whole));
    }
    forms.add(KeyMarker.WORD.replaceAll("(?<=.)(?=.)", "\u0000"));
    return forms;
  }
}
