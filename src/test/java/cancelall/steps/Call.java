package cancelall.steps;

import cancelall.api.Outcome;
import cancelall.steps.broker.SeenOrder;
import java.util.List;

/**
 * A cancel-all that was made.
 *
 * @param account whose orders were meant
 * @param request method, path and query as they were sent
 * @param outcome how the api says it ended
 * @param reported the orders that came back
 * @param before the orders of all accounts of the scenario, just before
 */
record Call(
    long account, String request, Outcome outcome, List<SeenOrder> reported, Snapshot before) {

  /** For a failure's text: what was asked, and what a broker's log can be searched for. */
  String evidence() {
    return "request     "
        + request
        + "\nrequest id  "
        + outcome.receipt().requestId()
        + "\noutcome     "
        + told();
  }

  private String told() {
    if (outcome instanceof Outcome.Breach breach) {
      return "BREACH, " + breach.violations() + "\n" + outcome.receipt().excerpt();
    }
    return outcome.kind()
        + (outcome.receipt().error() == null ? "" : ", " + outcome.receipt().error())
        + (outcome.receipt().warnings().isEmpty() ? "" : ", " + outcome.receipt().warnings());
  }
}
