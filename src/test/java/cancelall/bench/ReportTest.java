package cancelall.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ReportTest {
  private final Result result = Results.with(Setting.TLS, 1_234_000, 65 * 1024);

  @Test
  void the_table_has_date_machine_median_spread_ratio_first_byte_and_memory() {
    assertThat(new Report(result).markdown())
        .contains("2026-11-23", "2 × processor")
        .contains("| cancel-all, JDK 25 | 1.234 s (1.233–1.235) | 1.23 |  |  | 0.002 s | 65 MiB |")
        .contains("| parsed | 12,345 | JMH |")
        .doesNotContain(Setting.MANY.title());
  }

  @Test
  void the_json_has_the_same_in_microseconds() {
    JsonObject json = JsonParser.parseString(new ReportJson(result).text()).getAsJsonObject();
    JsonObject command = json.getAsJsonArray("measured").get(1).getAsJsonObject();
    assertThat(json.get("date").getAsString()).isEqualTo("2026-11-23");
    assertThat(command.get("setting").getAsString()).isEqualTo("TLS");
    assertThat(command.getAsJsonObject("whole").get("median").getAsLong()).isEqualTo(1_234_000);
    assertThat(command.get("ratio_to_node").getAsString()).isEqualTo("1.23");
    assertThat(json.getAsJsonArray("rates")).hasSize(1);
  }

  @Test
  void the_chart_is_well_formed_and_the_longest_bar_is_the_slowest() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(new Chart(result).svg().getBytes(StandardCharsets.UTF_8)));
    assertThat(width(svg, 1)).isEqualTo(400 * 1_000 / 1_234);
    assertThat(width(svg, 2)).isEqualTo(400);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("cancel-all, JDK 25", "1.234 s", "processor <x>");
  }

  @Test
  void writing_replaces_what_stands_between_the_marks_and_nothing_else(@TempDir Path checkout)
      throws IOException {
    Path readme = checkout.resolve("README.md");
    Files.writeString(readme, "before\n" + Pages.BEGIN + "\nold\n" + Pages.END + "\nafter\n");

    new Pages(checkout).write(result, "new\n");

    assertThat(readme)
        .content()
        .isEqualTo("before\n" + Pages.BEGIN + "\nnew\n" + Pages.END + "\nafter\n");
    assertThat(checkout.resolve("docs/bench.svg")).content().startsWith("<svg");
    assertThat(checkout.resolve("docs/bench.json")).content().startsWith("{");
  }

  @Test
  void a_readme_without_a_place_is_left_alone(@TempDir Path checkout) throws IOException {
    Path readme = Files.writeString(checkout.resolve("README.md"), "mine\n");

    assertThatThrownBy(() -> new Pages(checkout).write(result, "new\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(Pages.BEGIN);
    assertThat(readme).content().isEqualTo("mine\n");
    assertThat(checkout.resolve("docs")).doesNotExist();
  }

  @Test
  void the_readme_has_the_place() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(Pages.BEGIN, Pages.END);
  }

  @Test
  void a_check_fails_on_a_ratio_and_says_which() throws IOException {
    assertThat(told("--check", Results.with(Setting.TLS, 1_500_000, 1)).exitCode()).isEqualTo(1);
    assertThat(told("--check", Results.with(Setting.TLS, 1_500_000, 1)).err()).contains("1.50");
    assertThat(told("--check", Results.with(Setting.TLS, 900_000, 1)).exitCode()).isZero();
    assertThat(told("--json", Results.with(Setting.TLS, 1_500_000, 1)).exitCode()).isZero();
    assertThat(told("--json", result).out()).startsWith("{");
  }

  private static Told told(String option, Result result) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    BenchCommand command =
        new BenchCommand(
            Map.of(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    new picocli.CommandLine(command).parseArgs(option);
    int exitCode = command.told(result);
    return new Told(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static long width(Document svg, int rectangle) {
    return Long.parseLong(
        svg.getElementsByTagName("rect")
            .item(rectangle)
            .getAttributes()
            .getNamedItem("width")
            .getNodeValue());
  }

  private record Told(int exitCode, String out, String err) {}
}
