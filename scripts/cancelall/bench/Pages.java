package cancelall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a result is kept in a checkout: the README between two marks, a chart, and JSON.
 *
 * @param checkout its folder
 */
record Pages(Path checkout) {
  static final String BEGIN = "<!-- bench: written by ./jbang bench@. --write -->";
  static final String END = "<!-- bench ends -->";

  /**
   * Writes all three.
   *
   * @throws IOException also when the README has not the two marks
   */
  void write(Result result, String report) throws IOException {
    Path readme = checkout.resolve("README.md");
    String written = between(Files.readString(readme), report);
    Path docs = Files.createDirectories(checkout.resolve("docs"));
    Files.writeString(readme, written);
    Files.writeString(docs.resolve("bench.svg"), new Chart(result).svg());
    Files.writeString(docs.resolve("bench.json"), new ReportJson(result).text() + "\n");
  }

  private static String between(String page, String report) throws IOException {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("README.md has no place for the table: " + BEGIN + " and " + END);
    }
    return page.substring(0, begin + BEGIN.length()) + "\n" + report + page.substring(end);
  }
}
