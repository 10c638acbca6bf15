package cancelall.cli;

import cancelall.api.Outcome;

/** Says why orders could not be read. */
final class Reading {
  private Reading() {}

  static String why(Outcome outcome) {
    if (outcome instanceof Outcome.NotSent lost) {
      return lost.why();
    }
    if (outcome instanceof Outcome.Rejected rejected) {
      return rejected.why();
    }
    if (outcome instanceof Outcome.Breach breach) {
      return String.join("; ", breach.violations());
    }
    return "the broker answered " + outcome.receipt().httpStatus();
  }
}
