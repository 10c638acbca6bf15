package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.ScriptedBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which broker is called: always one that somebody named. */
class TargetTest extends CommandCase {
  @Test
  void no_target_is_no_default() {
    assertRefused(
        CommandRun.at(broker).with("CLEAR_STREET_BASE_URL", null).run(ACCOUNT),
        "--env",
        "--base-url",
        "CLEAR_STREET_BASE_URL");
  }

  @Test
  void both_options_are_refused_even_when_they_agree() {
    assertRefused(
        run("--env=sandbox", "--base-url=http://127.0.0.1:8089"), "--env", "--base-url", "one");
  }

  @Test
  void an_option_beats_the_variable() {
    try (ScriptedBroker other = ScriptedBroker.start()) {
      assertThat(run("--base-url=" + other.url()).exitCode()).isZero();
      assertThat(other.journal()).hasSize(1);
      assertThat(broker.journal()).isEmpty();
    }
  }

  @Test
  void a_lone_trailing_slash_is_accepted() {
    assertThat(run("--base-url=" + broker.url() + "/").exitCode()).isZero();
    assertThat(received()).containsExactly("/v1/accounts/19816/orders");
  }

  @Test
  void the_account_argument_beats_the_variable() {
    CommandRun.at(broker).with("CLEAR_STREET_ACCOUNT_ID", "7").run("8");
    CommandRun.at(broker).with("CLEAR_STREET_ACCOUNT_ID", "7").run();

    assertThat(received()).containsExactly("/v1/accounts/8/orders", "/v1/accounts/7/orders");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Production", "prod", "", "staging", "https://api.clearstreet.com"})
  void an_environment_that_is_none(String env) {
    assertRefused(run("--env=" + env), "--env", "sandbox", "dev", "production");
  }

  @ParameterizedTest
  @CsvSource({
    "'', blank",
    "' ', blank",
    "api.clearstreet.com, https://",
    "http://api.clearstreet.com, https://",
    "https://api.clearstreet.com/v1, path",
    "https://api.clearstreet.com?x=1, query",
    "https://api.clearstreet.com#x, fragment",
    "https://me:sesame@api.clearstreet.com, user info",
    "https://, host"
  })
  void a_base_url_that_is_more_or_less_than_a_host(String url, String reason) {
    assertRefused(run("--base-url=" + url), "--base-url", reason);
    assertRefused(
        CommandRun.at(broker).with("CLEAR_STREET_BASE_URL", url).run(ACCOUNT),
        "CLEAR_STREET_BASE_URL",
        reason);
    assertThat(run("--base-url=" + url).err()).doesNotContain("sesame");
  }

  @Test
  void a_ca_file_that_holds_no_certificate_is_refused(@TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("ca.pem"), "not a certificate\n");

    assertRefused(run("--ca-file=" + text), "--ca-file", "PEM");
    assertRefused(run("--ca-file=" + folder.resolve("missing")), "--ca-file", "PEM");
    assertRefused(run("--ca-file="), "--ca-file", "blank");
    assertRefused(
        CommandRun.at(broker).with("CLEAR_STREET_CA_FILE", text.toString()).run(ACCOUNT),
        "CLEAR_STREET_CA_FILE",
        "PEM");
  }

  @Test
  void loopback_is_never_reached_through_a_proxy() {
    CommandRun.Result result =
        CommandRun.at(broker).with("HTTPS_PROXY", "http://127.0.0.1:1").run(ACCOUNT);

    assertThat(result.exitCode()).isZero();
    assertThat(broker.journal()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://me:sesame@proxy:3128", "socks5://proxy", "http://proxy:99999"})
  void a_proxy_that_cannot_be_used_is_named(String proxy) {
    CommandRun.Result result =
        CommandRun.at(broker)
            .with("HTTPS_PROXY", proxy)
            .run(ACCOUNT, "--side=BUY", "--yes", "--base-url=https://broker.invalid");

    assertRefused(result, "HTTPS_PROXY");
    assertThat(result.err()).doesNotContain("sesame");
  }
}
