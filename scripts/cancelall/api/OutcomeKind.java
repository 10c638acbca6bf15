package cancelall.api;

import java.util.Collection;
import java.util.List;

/** The cases a run can end in, with their exit codes. Scripts rely on them: they never change. */
public enum OutcomeKind {
  ACCEPTED(
      0, "cancelling was requested for every order listed (with --wait: all were seen CANCELED)"),
  INTERNAL(1, "a bug of this tool"),
  USAGE(2, "bad options or input; nothing was sent"),
  NOTHING_OPEN(3, "no open order matched"),
  FORBIDDEN(4, "the key is missing, wrong or may not touch the account (401, 403)"),
  REJECTED(5, "the broker rejected the call (other 4xx)"),
  UNKNOWN(6, "the call may have been executed, and no trustworthy answer came: look at the orders"),
  NOT_SENT(7, "the call never left this machine"),
  BREACH(8, "the answer breaks the contract: the effect is unknown, look at the orders"),
  UNCONFIRMED(9, "--wait ended with an order still working, or one that ended otherwise");

  /** Worst first: what several accounts in one call end with. */
  private static final List<OutcomeKind> WORST_FIRST =
      List.of(
          INTERNAL,
          BREACH,
          UNKNOWN,
          UNCONFIRMED,
          NOT_SENT,
          FORBIDDEN,
          REJECTED,
          NOTHING_OPEN,
          ACCEPTED);

  private final int exitCode;
  private final String meaning;

  OutcomeKind(int exitCode, String meaning) {
    this.exitCode = exitCode;
    this.meaning = meaning;
  }

  public int exitCode() {
    return exitCode;
  }

  /** What the case tells a person, as help and README say it. */
  public String meaning() {
    return meaning;
  }

  /** The case that decides the exit code of several calls. */
  public static OutcomeKind worst(Collection<OutcomeKind> kinds) {
    return WORST_FIRST.stream().filter(kinds::contains).findFirst().orElse(ACCEPTED);
  }
}
