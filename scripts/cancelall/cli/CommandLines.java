package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** Sets the command up with picocli, and turns what goes wrong into one sentence and a code. */
public final class CommandLines {
  private CommandLines() {}

  /** Runs the command and gives its exit code; nothing it does ends the JVM. */
  public static int run(Surroundings surroundings, String... arguments) {
    EarlyTls.prepare(surroundings, arguments);
    return cancelAll(surroundings).execute(arguments);
  }

  /** The command, ready to execute. */
  public static CommandLine cancelAll(Surroundings surroundings) {
    CancelAllCommand command = new CancelAllCommand(surroundings);
    CommandLine line = new CommandLine(command.spec());
    line.setOut(new PrintWriter(surroundings.out(), true));
    line.setErr(new PrintWriter(surroundings.err(), true));
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(
        (refused, arguments) -> usage(surroundings, Misuse.sentence(refused)));
    line.setExecutionExceptionHandler(
        (thrown, failed, parsed) ->
            thrown instanceof UsageProblem problem
                ? usage(surroundings, problem.getMessage())
                : internal(surroundings, thrown, command));
    return line;
  }

  private static int usage(Surroundings surroundings, String sentence) {
    String end = sentence.endsWith("?") ? "" : ".";
    surroundings.err().println("cancel-all: " + new Shown(null).text(sentence) + end);
    return OutcomeKind.USAGE.exitCode();
  }

  /** A bug may have the key in its message: where one is known, it is masked here too. */
  private static int internal(
      Surroundings surroundings, Exception thrown, CancelAllCommand command) {
    Shown shown = command.shown();
    surroundings
        .err()
        .println(
            "cancel-all: a bug of this tool, please report it: "
                + shown.text(thrown.toString())
                + (command.isVerbose() ? "" : " (--verbose shows where)"));
    if (command.isVerbose()) {
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      surroundings.err().print(shown.masked(trace.toString()));
    }
    return OutcomeKind.INTERNAL.exitCode();
  }
}
