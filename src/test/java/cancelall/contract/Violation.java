package cancelall.contract;

/**
 * One way in which an exchange differs from the contract.
 *
 * @param call method, path and status as they were seen, such as {@code DELETE
 *     /v1/accounts/1/orders -> 200}
 * @param pointer JSON pointer into the answer's body; empty for the whole body and for what is not
 *     in the body, such as the status
 * @param expected what the contract says
 * @param seen what was there instead, cut when long
 */
public record Violation(String call, String pointer, String expected, String seen) {
  /** The violation as one sentence, for a test's failure message or a report. */
  @Override
  public String toString() {
    return call
        + (pointer.isEmpty() ? "" : ", at " + pointer)
        + ": expected "
        + expected
        + ", saw "
        + seen;
  }
}
