package cancelall.cli;

import cancelall.api.ApiError;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import cancelall.api.Receipt;

/**
 * Says how a call ended, in one sentence that never claims more than is known.
 *
 * @param waited whether an accepted call was then watched until every order was CANCELED
 */
record Sentences(Asked asked, Shown shown, boolean waited) {
  String of(Outcome outcome) {
    Receipt receipt = outcome.receipt();
    String account = "account " + asked.account();
    String sentence =
        switch (outcome.kind()) {
          case ACCEPTED -> asked.dryRun() ? listed(receipt) : accepted(receipt);
          case NOTHING_OPEN ->
              "Nothing open: no open order of " + account + " matched (" + asked.filter() + ")";
          case FORBIDDEN -> forbidden(receipt, account);
          case REJECTED ->
              "Rejected: the broker refused the call for "
                  + account
                  + ": "
                  + ((Outcome.Rejected) outcome).why()
                  + said(receipt)
                  + "; nothing was cancelled";
          case UNKNOWN ->
              "UNKNOWN: the cancel-all for "
                  + account
                  + " may have been executed: "
                  + ((Outcome.Unknown) outcome).why()
                  + said(receipt)
                  + "; look at the open orders before sending it again";
          case NOT_SENT ->
              "Not sent: nothing was cancelled for "
                  + account
                  + ": "
                  + ((Outcome.NotSent) outcome).why();
          case BREACH ->
              "BREACH: the broker's answer for "
                  + account
                  + " breaks the contract, so its effect is unknown: "
                  + String.join("; ", ((Outcome.Breach) outcome).violations())
                  + said(receipt);
          case UNCONFIRMED ->
              "Unconfirmed: cancelling was requested for "
                  + orders(receipt)
                  + " of "
                  + account
                  + ", and not every one was seen CANCELED: "
                  + String.join("; ", ((Outcome.Unconfirmed) outcome).findings());
          case INTERNAL, USAGE ->
              throw new IllegalArgumentException("not the outcome of a call: " + outcome.kind());
        };
    return shown.text(sentence) + requestId(receipt) + ".";
  }

  /** What a person reads when a signal ended the process with a call on its way. */
  String interrupted() {
    return "UNKNOWN: the cancel-all for account "
        + asked.account()
        + " was on its way when it was interrupted and may have been executed; look at the open"
        + " orders before sending it again.";
  }

  /** What a person reads when a signal ended the wait. */
  String waitInterrupted() {
    return "Unconfirmed: cancelling was requested for account "
        + asked.account()
        + ", and the wait was interrupted before every order had ended.";
  }

  private String accepted(Receipt receipt) {
    return waited
        ? "Cancelling was requested for %s of account %s (%s), and each was then seen CANCELED"
            .formatted(orders(receipt), asked.account(), asked.filter())
        : "Cancelling was requested for %s of account %s (%s); until it is confirmed they may still fill"
            .formatted(orders(receipt), asked.account(), asked.filter());
  }

  private String listed(Receipt receipt) {
    return "Dry run: %s of account %s would be hit (%s); nothing was cancelled"
        .formatted(orders(receipt), asked.account(), asked.filter());
  }

  private static String orders(Receipt receipt) {
    return receipt.orders() == 1 ? "1 order" : receipt.orders() + " orders";
  }

  private static String forbidden(Receipt receipt, String account) {
    return (receipt.httpStatus() == 401
            ? "Forbidden: the broker does not accept the API key for " + account + " (401)"
            : "Forbidden: the key may not cancel orders of " + account + " (403)")
        + said(receipt)
        + "; nothing was cancelled";
  }

  private static String said(Receipt receipt) {
    ApiError error = receipt.error();
    return error == null || error.message() == null ? "" : ", \"" + error.message() + "\"";
  }

  private String requestId(Receipt receipt) {
    return receipt.requestId() == null
        ? ""
        : " (request id " + shown.text(receipt.requestId()) + ")";
  }

  /** Whether a person must be told on standard error, for it is no plain result. */
  static boolean isAlarm(OutcomeKind kind) {
    return kind != OutcomeKind.ACCEPTED && kind != OutcomeKind.NOTHING_OPEN;
  }
}
