package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.api.CancelAll;
import cancelall.bootstrap.Run;
import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's script, word for word, beside a checkout. */
class LibraryFaceTest {
  private static final int LONGEST = 15;
  private static final Markdown README = Markdown.read("README.md");

  @TempDir private Path folder;

  @Test
  void the_script_of_the_readme_cancels_as_the_readme_shows() throws IOException {
    String script = README.blocks("java").get(0);
    assertThat(script.lines().count()).isLessThan(LONGEST);
    Path checkout = folder.resolve("cancel-all");
    Files.createSymbolicLink(checkout, Path.of("").toAbsolutePath());
    Files.writeString(folder.resolve("StopBuying.java"), script);
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults())) {
      sandbox.book().placeAll(DocumentedOrders.list());
      Map<String, String> variables =
          Map.of(
              "CLEAR_STREET_BASE_URL", sandbox.baseUrl().toString(), "CLEAR_STREET_API_KEY", "k");
      Run run = KeptJBang.open().start(folder, variables, "StopBuying.java").finish("");
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out() + "\n")
          .isEqualTo(README.transcriptOf("cancel-all/jbang StopBuying.java"));
      assertThat(sandbox.book().orders())
          .extracting(
              order ->
                  order.terms().instrument().symbol() + " " + (order.status() == OrderStatus.NEW))
          .containsExactlyInAnyOrder("AAPL false", "MSFT true");
    } finally {
      Files.delete(checkout);
    }
  }

  @Test
  void a_script_without_its_variables_is_told_what_is_missing() {
    assertThatThrownBy(() -> new CancelAll(null, "k")).hasMessage("no base URL is given");
    assertThatThrownBy(() -> new CancelAll("http://127.0.0.1:1", null))
        .hasMessage("no API key is given");
  }
}
