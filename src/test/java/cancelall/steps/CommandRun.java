package cancelall.steps;

import cancelall.api.OutcomeKind;
import cancelall.secrets.KeyMarker;
import cancelall.steps.broker.Exchange;
import java.util.List;

/**
 * A run of the command, as its user sees it.
 *
 * @param arguments what was typed after {@code cancel-all}
 * @param exitCode what the shell gets
 * @param sent the requests that the command made
 * @param before the orders of all accounts of the scenario, just before
 */
record CommandRun(
    List<String> arguments,
    int exitCode,
    String stdout,
    String stderr,
    List<Exchange> sent,
    Snapshot before) {

  CommandRun {
    KeyMarker.absentFrom("stdout", stdout);
    KeyMarker.absentFrom("stderr", stderr);
  }

  OutcomeKind outcome() {
    return List.of(OutcomeKind.values()).stream()
        .filter(kind -> kind.exitCode() == exitCode)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no outcome has the exit code " + exitCode));
  }

  /** All of it, for a failure's text. */
  String evidence() {
    return "command     cancel-all "
        + String.join(" ", arguments)
        + "\nexit code   "
        + exitCode
        + "\nrequests    "
        + sent
        + "\nstdout\n"
        + stdout.indent(2)
        + "stderr\n"
        + stderr.indent(2);
  }
}
