package cancelall.sandbox.command;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.Order;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.defect.Defects;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<SandboxSettings> served = new ArrayList<>();
  private final List<Order> held = new ArrayList<>();
  private String baseUrl = "";

  @Test
  void what_to_export_is_printed_once_it_listens() {
    int exit = run(Map.of(), "--port=0", "--orders=documented", "--settle=0ms");

    assertThat(exit).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            """
            export CLEAR_STREET_BASE_URL=%s
            export CLEAR_STREET_API_KEY=sandbox-key
            export CLEAR_STREET_ACCOUNT_ID=19816
            export CLEAR_STREET_FORBIDDEN_ACCOUNT_ID=19817
            """
                .formatted(baseUrl));
    assertThat(held).extracting(order -> order.instrument().symbol()).contains("AAPL", "MSFT");
    assertThat(served.get(0).settle()).isEqualTo(Duration.ZERO);
  }

  @Test
  void the_callers_key_is_asked_for_and_never_shown() {
    int exit = run(Map.of("CLEAR_STREET_API_KEY", "hush"), "--port=0");

    assertThat(exit).isZero();
    assertThat(served.get(0).apiKey()).hasValue("hush");
    assertThat(out.toString()).contains("${CLEAR_STREET_API_KEY:?");
    assertThat(out.toString() + err).doesNotContain("hush");
  }

  @Test
  void defects_are_planted_and_said() {
    run(Map.of(), "--port=0", "--defect=side-ignored", "--defect=never-settles", "--settle=2m");

    assertThat(served.get(0).defects())
        .containsExactly(
            Defects.named("side-ignored").orElseThrow(),
            Defects.named("never-settles").orElseThrow());
    assertThat(err.toString()).contains("Planted: side-ignored", "Planted: never-settles");
    assertThat(served.get(0).settle()).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void all_defects_are_listed() {
    assertThat(run(Map.of(), "--list-defects")).isZero();

    assertThat(out.toString().lines()).hasSameSizeAs(Defects.all());
    assertThat(served).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=x | 'x' is not an int",
        "--port=70000 | --port must be between 0 and 65535.",
        "--settle=5 | '5' is not a duration",
        "--settle=-1s | '-1s' is not a duration",
        "--defect=nope | There is no defect 'nope'",
        "--orders=/no/such/file | there is no such file",
        "--frob | Unknown option",
        "extra | Unmatched argument"
      },
      quoteCharacter = '"')
  void bad_input_is_one_sentence_and_exit_2(String option, String sentence) {
    assertThat(run(Map.of(), option)).isEqualTo(2);

    assertThat(err.toString().lines()).singleElement().asString().contains(sentence);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_key_with_a_control_character_is_refused_without_being_shown() {
    assertThat(run(Map.of("CLEAR_STREET_API_KEY", "hu\nsh"), "--port=0")).isEqualTo(2);

    assertThat(err.toString().lines())
        .containsExactly("CLEAR_STREET_API_KEY holds a control character.");
  }

  @Test
  void a_port_in_use_is_one_sentence_and_exit_2() {
    try (Sandbox other = Sandbox.start(SandboxSettings.defaults())) {
      int port = other.baseUrl().getPort();

      assertThat(run(Map.of(), "--port=" + port)).isEqualTo(2);

      assertThat(err.toString().lines())
          .containsExactly(
              "Cannot listen on 127.0.0.1:" + port + ": it is in use, or not of this machine.");
      assertThat(out.toString()).isEmpty();
    }
  }

  private int run(Map<String, String> environment, String... args) {
    SandboxCommand command =
        new SandboxCommand(
            environment,
            sandbox -> {
              served.add(sandbox.settings());
              held.addAll(sandbox.book().orders());
              baseUrl = sandbox.baseUrl().toString();
            });
    return SandboxCommand.commandLine(command)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }
}
