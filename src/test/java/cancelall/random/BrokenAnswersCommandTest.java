package cancelall.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.cli.CommandLines;
import cancelall.cli.Interrupts;
import cancelall.cli.Surroundings;
import cancelall.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole command on random answers, whatever it makes of them. */
class BrokenAnswersCommandTest {
  private static final String KEY = "a-sesame-that-is-never-shown";

  @Test
  void the_command_ends_with_a_code_of_the_table_and_never_in_a_bug() {
    try (AnswerServer server = new AnswerServer()) {
      Cases.check("random answers to the command", 250, chance -> check(server, chance));
    }
  }

  private static void check(AnswerServer server, Chance chance) {
    DrawnRequest request = DrawnRequest.of(chance);
    server.answering(answer(request, chance));
    List<String> arguments = arguments(request, chance);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> env =
        Map.of("CLEAR_STREET_API_KEY", KEY, "CLEAR_STREET_BASE_URL", server.url());
    Surroundings surroundings =
        new Surroundings(
            env,
            InputStream.nullInputStream(),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Terminal.none(),
            Interrupts.none());

    int code = CommandLines.run(surroundings, arguments.toArray(String[]::new));

    String said = out.toString(UTF_8) + err.toString(UTF_8);
    assertThat(code).as("%s: %s", arguments, said).isIn(0, 3, 4, 5, 6, 7, 8, 9);
    if (code == 7) {
      // A dry run cancels nothing, so that is what a lost answer to it means.
      assertThat(arguments).contains("--dry-run");
    }
    assertThat(said).doesNotContain(KEY).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(said.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
  }

  private static List<String> arguments(DrawnRequest request, Chance chance) {
    List<String> arguments = new ArrayList<>(List.of(Long.toString(request.account())));
    DrawnFilter filter = request.filter();
    add(arguments, "--instrument-id", String.join(",", filter.instrumentIds()));
    add(arguments, "--instrument-type", filter.instrumentType());
    add(arguments, "--side", filter.side());
    add(arguments, "--type", filter.type());
    add(arguments, "--output", chance.one("table", "json", "csv", "ids"));
    arguments.add("--timeout=2s");
    if (chance.oneIn(4)) {
      arguments.add("--dry-run");
    } else if (chance.oneIn(3)) {
      arguments.add("--wait=1ms");
    }
    return arguments;
  }

  private static void add(List<String> arguments, String option, String value) {
    if (value != null && !value.isEmpty()) {
      arguments.add(option + "=" + value);
    }
  }

  private static byte[] answer(DrawnRequest request, Chance chance) {
    SentAnswer valid = SentAnswer.to(request, chance);
    SentAnswer answer = chance.oneIn(3) ? BrokenOrders.of(valid, request, chance) : valid;
    byte[] body = answer.text(chance).getBytes(UTF_8);
    byte[] sent = chance.oneIn(3) ? BrokenBytes.of(body, chance) : body;
    int status = chance.oneIn(4) ? chance.one(List.of(204, 302, 401, 404, 422, 429, 503)) : 200;
    byte[] message = Message.of(status, Message.framing(chance), sent, chance);
    return chance.oneIn(6) ? BrokenBytes.of(message, chance) : message;
  }
}
