package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that the search of a run's files can find something. */
class LeaksTest {
  private static final String KEY = "open-" + KeyMarker.WORD + "-4711";

  @TempDir private Path folder;

  @Test
  void a_key_is_found_wherever_it_stands_and_in_whatever_case() throws IOException {
    write("report.xml", "<out>Authorization: Bearer " + KEY + "</out>");
    write("deep/down/log", KEY.toUpperCase(Locale.ROOT));
    write("clean.txt", "Authorization: Bearer ***");

    assertThat(Leaks.in(folder)).containsExactly("deep/down/log", "report.xml");
  }

  @Test
  void a_key_in_base64_is_found_at_every_distance_from_its_beginning() throws IOException {
    for (String before : new String[] {"", "u", "us", "user:", "{\"k\":\""}) {
      String text = before + KEY + "/";
      write("message", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));

      assertThat(Leaks.in(folder)).as(before).containsExactly("message");
    }
  }

  @Test
  void a_key_in_utf_16_is_found() throws IOException {
    Files.writeString(folder.resolve("big"), KEY, StandardCharsets.UTF_16BE);
    Files.writeString(folder.resolve("little"), KEY, StandardCharsets.UTF_16LE);

    assertThat(Leaks.in(folder)).containsExactly("big", "little");
  }

  @Test
  void a_key_inside_archives_is_found() throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(inner)) {
      gzip.write(KEY.getBytes(StandardCharsets.UTF_8));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a")))) {
      zip.putNextEntry(new ZipEntry("fine"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("log.gz"));
      zip.write(inner.toByteArray());
    }

    assertThat(Leaks.in(folder)).containsExactly("a!log.gz!");
  }

  @Test
  void a_folder_that_is_left_out_is_left_out_at_the_top_alone() throws IOException {
    write("classes/Keys.class", KEY);
    write("reports/classes/Keys.class", KEY);

    assertThat(Leaks.in(folder, "classes")).containsExactly("reports/classes/Keys.class");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
