package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellcheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"jbang", ".ci/run"})
  void finds_nothing(String script) {
    assumeTrue(
        Machine.findOnRealPath("shellcheck").isPresent(),
        "shellcheck is not installed; .ci/run installs it");
    Run run =
        Started.of(List.of("shellcheck", script), System.getenv(), Path.of("").toAbsolutePath())
            .finish("");
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }
}
