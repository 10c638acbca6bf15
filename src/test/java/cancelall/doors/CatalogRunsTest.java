package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cancelall.acceptance.StubServer;
import cancelall.bootstrap.RealJBang;
import cancelall.bootstrap.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog as JBang itself understands it, from a checkout and from the web. */
@ExtendWith(SharedJBang.class)
class CatalogRunsTest {
  @TempDir private Path elsewhere;
  private RealJBang jbang;
  private ServedCheckout web;

  @BeforeEach
  void serve(RealJBang shared) throws IOException {
    jbang = shared;
    web = new ServedCheckout();
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void added_under_a_name_it_runs_from_any_folder() {
    String checkout = Path.of("").toAbsolutePath().toString();
    Run added = jbang("catalog", "add", "--name", "catalog", checkout);
    assertThat(added.exitCode()).as(added.err()).isZero();
    Run run = jbang("cancel-all@catalog", "--version");
    assertThat(run.out()).as(run.err()).startsWith("cancel-all " + Pom.read().version() + " ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void from_the_web_cancel_all_cancels() {
    try (StubServer broker = StubServer.start(Path.of("stubs"))) {
      String target = "--base-url=" + broker.baseUrl();
      Run run = jbang("cancel-all@" + web.catalog(), "19816", "--side=BUY", "--output=ids", target);
      assertThat(run.out()).as(run.err()).isEqualTo("019c0b48-b8fb-700d-8c5e-931d54555f54");
      assertThat(run.exitCode()).isZero();
      assertThat(broker.received()).hasSize(1);
    }
    assertThatAllOfItCame("CancelAll.java");
  }

  static Stream<Arguments> othersThanCancelAll() {
    return Catalog.aliases("script-ref").entrySet().stream()
        .filter(alias -> !alias.getKey().equals("cancel-all"))
        .map(alias -> arguments(alias.getKey(), Path.of(alias.getValue()).getFileName()));
  }

  /** JBang fetches and resolves all, but neither compiles nor runs. */
  @ParameterizedTest
  @MethodSource("othersThanCancelAll")
  void from_the_web_all_that_an_alias_needs_is_found(String alias, Path door) {
    Run run = jbang("info", "tools", alias + "@" + web.catalog());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(FrontDoor.named(door.toString()).dependencies())
        .doesNotContain("resolutionErrorMessage");
    assertThatAllOfItCame(door.toString());
  }

  @Test
  @Tag("slow")
  void from_the_web_the_demo_runs() {
    Run run = jbang("demo@" + web.catalog());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("AAPL", "MSFT", "What is left");
    assertThatAllOfItCame("Demo.java");
  }

  @Test
  @Tag("slow")
  void from_the_web_the_sandbox_runs() {
    Run run = jbang("sandbox@" + web.catalog(), "--help");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("--orders");
    assertThatAllOfItCame("Sandbox.java");
  }

  /** In a folder that has neither features nor stubs. */
  @Test
  @Tag("slow")
  void from_the_web_the_acceptance_suite_runs_with_features_and_stubs_of_its_own() {
    Run run = jbang("acceptance@" + web.catalog(), "--target=stubs", "--report=reports");
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains(" passed, 0 failed");
    assertThat(elsewhere.resolve("reports/coverage.html")).exists();
    assertThatAllOfItCame("Acceptance.java");
  }

  private void assertThatAllOfItCame(String door) {
    assertThat(web.missed()).isEmpty();
    assertThat(web.fetched())
        .contains(Catalog.FILE)
        .containsAll(FrontDoor.named(door).closure())
        .containsAll(FrontDoor.named(door).files().values());
  }

  private Run jbang(String... arguments) {
    return jbang.start(elsewhere, Map.of("CLEAR_STREET_API_KEY", "k"), arguments).finish("");
  }
}
