package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * {@code mvn -B verify -Dacceptance.target=live}: the same run as {@code ./jbang acceptance@.
 * --target=live}, for a CI that knows Maven alone. Further arguments: {@code
 * -Dacceptance.tags=EXPRESSION}. The profile {@code acceptance} runs this test and no other.
 */
@EnabledIfSystemProperty(named = "acceptance.target", matches = ".+")
class AcceptanceSuiteTest {
  @Test
  void the_features_pass_on_the_target() {
    String tags = System.getProperty("acceptance.tags");
    String[] arguments =
        tags == null
            ? new String[] {"--target=" + System.getProperty("acceptance.target")}
            : new String[] {
              "--target=" + System.getProperty("acceptance.target"), "--tags=" + tags
            };
    int exitCode = AcceptanceCommand.run(Surroundings.ofProcess(), arguments);
    assertThat(exitCode).as("exit code; 2 means refused, see above").isZero();
    assertThat(Path.of("target")).isDirectory();
  }
}
