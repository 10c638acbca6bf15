package cancelall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import cancelall.broker.ScriptedBroker;
import cancelall.secrets.KeyMarker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the command in this process, as a shell would, and keeps what it said. */
final class CommandRun {
  static final String KEY = "open-sesame-4711";

  private final Map<String, String> env = new HashMap<>();
  private InputStream in = InputStream.nullInputStream();
  private Terminal terminal = Terminal.none();
  private Interrupts interrupts = Interrupts.none();

  private CommandRun() {}

  /** With nothing set at all. */
  static CommandRun bare() {
    return new CommandRun();
  }

  /** With a key and a broker. */
  static CommandRun at(ScriptedBroker broker) {
    return bare().with("CLEAR_STREET_API_KEY", KEY).with("CLEAR_STREET_BASE_URL", broker.url());
  }

  /** With a variable; null takes it away. */
  CommandRun with(String variable, String value) {
    env.put(variable, value);
    return this;
  }

  CommandRun typing(String stdin) {
    in = new ByteArrayInputStream(stdin.getBytes(UTF_8));
    return this;
  }

  CommandRun on(Terminal person) {
    terminal = person;
    return this;
  }

  CommandRun interruptedBy(Interrupts signals) {
    interrupts = signals;
    return this;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    env.values().removeIf(value -> value == null);
    Surroundings surroundings =
        new Surroundings(env, in, printing(out), printing(err), terminal, interrupts);
    int exitCode = CommandLines.run(surroundings, arguments);
    return new Result(
        exitCode,
        KeyMarker.absentFrom("stdout", out.toString(UTF_8)),
        KeyMarker.absentFrom("stderr", err.toString(UTF_8)));
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  /** What a run left. */
  record Result(int exitCode, String out, String err) {
    List<String> errLines() {
      return err.lines().toList();
    }
  }

  /** A terminal where a person types these lines, hidden or not, and then leaves. */
  static final class Person implements Terminal {
    private final List<String> lines;
    private final List<String> questions = new ArrayList<>();

    Person(String... lines) {
      this.lines = new ArrayList<>(List.of(lines));
    }

    @Override
    public boolean isInteractive() {
      return true;
    }

    @Override
    public String ask(String question) {
      questions.add(question);
      return lines.isEmpty() ? null : lines.remove(0);
    }

    @Override
    public char[] askHidden(String question) {
      String line = ask("(hidden) " + question);
      return line == null ? null : line.toCharArray();
    }

    List<String> questions() {
      return questions;
    }
  }
}
