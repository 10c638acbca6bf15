package cancelall.cli;

import cancelall.api.OutcomeKind;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Sets the command up with picocli, and turns what goes wrong into one sentence and a code. */
public final class CommandLines {
  private CommandLines() {}

  /** Runs the command and gives its exit code; nothing it does ends the JVM. */
  public static int run(Surroundings surroundings, String... arguments) {
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
        (refused, arguments) -> usage(surroundings, sentence(refused)));
    line.setExecutionExceptionHandler(
        (thrown, failed, parsed) ->
            thrown instanceof UsageProblem problem
                ? usage(surroundings, problem.getMessage())
                : internal(surroundings, thrown, command.isVerbose()));
    return line;
  }

  private static int usage(Surroundings surroundings, String sentence) {
    String end = sentence.endsWith("?") ? "" : ".";
    surroundings.err().println("cancel-all: " + new Shown(null).text(sentence) + end);
    return OutcomeKind.USAGE.exitCode();
  }

  private static int internal(Surroundings surroundings, Exception thrown, boolean verbose) {
    surroundings
        .err()
        .println(
            "cancel-all: a bug of this tool, please report it: "
                + new Shown(null).text(thrown.toString())
                + (verbose ? "" : " (--verbose shows where)"));
    if (verbose) {
      thrown.printStackTrace(surroundings.err());
    }
    return OutcomeKind.INTERNAL.exitCode();
  }

  /** Never repeats what stands after an unknown option: it may be a key. */
  private static String sentence(ParameterException refused) {
    if (refused instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      String option = first.split("=", 2)[0];
      if (option.startsWith("--api-key")) {
        return option
            + " does not exist, for a key on the command line is seen by every user of the machine:"
            + " use --api-key-file, --api-key-stdin or CLEAR_STREET_API_KEY";
      }
      return option.startsWith("-")
          ? option + " is no option of cancel-all: see cancel-all --help"
          : "there is an argument too many after ACCOUNT_ID: give one account, and --option=VALUE";
    }
    String message = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    return message + ": see cancel-all --help";
  }
}
