package cancelall.faults;

import cancelall.api.OutcomeKind;
import java.util.List;
import java.util.function.Consumer;

/**
 * One row of the table.
 *
 * @param name what goes wrong
 * @param stage where
 * @param account and other arguments of the command
 * @param timeout in milliseconds
 * @param isStall whether only the deadline ends the call
 * @param isIdBuried whether the request id stands where no reader of JSON gets
 * @param outcome by the design's table
 * @param deletes how many complete DELETE requests must have arrived
 * @param told what the person reads at least
 * @param further what else must hold
 */
record FaultCase(
    String name,
    Stage stage,
    List<String> arguments,
    int timeout,
    boolean isStall,
    boolean isIdBuried,
    OutcomeKind outcome,
    int deletes,
    String told,
    Consumer<Seen> further) {

  /** A broker in cleartext that gets one DELETE. */
  static FaultCase of(String name, Script script, OutcomeKind outcome, String told) {
    return on(name, Stage.cleartext(script), outcome, told);
  }

  static FaultCase on(String name, Stage stage, OutcomeKind outcome, String told) {
    return new FaultCase(
        name, stage, List.of("19816"), 6_000, false, false, outcome, 1, told, none -> {});
  }

  /** A broker in cleartext that gives every DELETE the same answer. */
  static FaultCase answering(String name, String message, OutcomeKind outcome, String told) {
    return of(name, Script.answer(message), outcome, told);
  }

  /** Only the deadline ends this one: it is short, and the time is looked at. */
  FaultCase stalling() {
    return new FaultCase(
        name, stage, arguments, 900, true, isIdBuried, outcome, deletes, told, further);
  }

  FaultCase within(int millis) {
    return new FaultCase(
        name, stage, arguments, millis, isStall, isIdBuried, outcome, deletes, told, further);
  }

  FaultCase deletes(int number) {
    return new FaultCase(
        name, stage, arguments, timeout, isStall, isIdBuried, outcome, number, told, further);
  }

  /** The request id stands behind something that cannot be read. */
  FaultCase idBuried() {
    return new FaultCase(
        name, stage, arguments, timeout, isStall, true, outcome, deletes, told, further);
  }

  /** The command's arguments, the account first. */
  FaultCase asking(String... asked) {
    return new FaultCase(
        name, stage, List.of(asked), timeout, isStall, isIdBuried, outcome, deletes, told, further);
  }

  FaultCase and(Consumer<Seen> more) {
    return new FaultCase(
        name,
        stage,
        arguments,
        timeout,
        isStall,
        isIdBuried,
        outcome,
        deletes,
        told,
        further.andThen(more));
  }
}
