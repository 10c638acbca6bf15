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
    return outcome.receipt().httpStatus() == 401
        ? "the broker does not accept the API key (401)"
        : "the key may not read the orders (403)";
  }
}
