package cancelall.api;

import java.util.List;

/** How a cancel-all ended. Each case has one exit code, by {@link #kind()}. */
public sealed interface Outcome {
  /** The facts of the call. */
  Receipt receipt();

  /** The case, which knows its exit code. */
  OutcomeKind kind();

  /**
   * 200 with the documented body: cancelling was requested for the orders that came back. They may
   * still fill.
   */
  record Accepted(Receipt receipt) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.ACCEPTED;
    }
  }

  /** The documented 404: no open order matched. */
  record NothingOpen(Receipt receipt) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.NOTHING_OPEN;
    }
  }

  /** 401 or 403. */
  record Forbidden(Receipt receipt) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.FORBIDDEN;
    }
  }

  /**
   * Another 4xx, or a 429 that could not be waited out.
   *
   * @param why said after "the broker rejected the call: "
   */
  record Rejected(Receipt receipt, String why) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.REJECTED;
    }
  }

  /**
   * The request may have been executed, and no complete, trustworthy answer says so.
   *
   * @param why what happened instead of an answer
   */
  record Unknown(Receipt receipt, String why) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.UNKNOWN;
    }
  }

  /**
   * The request surely never left this machine.
   *
   * @param why what stopped it
   */
  record NotSent(Receipt receipt, String why) implements Outcome {
    @Override
    public OutcomeKind kind() {
      return OutcomeKind.NOT_SENT;
    }
  }

  /**
   * A complete answer that breaks the contract; what it did to the orders is unknown.
   *
   * @param violations what is broken, at least one, each a clause
   */
  record Breach(Receipt receipt, List<String> violations) implements Outcome {
    public Breach {
      violations = List.copyOf(violations);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.BREACH;
    }
  }

  /**
   * Cancelling was requested, and waiting for it did not show every order CANCELED.
   *
   * @param findings the orders that still work, ended otherwise or were not found, each a clause
   */
  record Unconfirmed(Receipt receipt, List<String> findings) implements Outcome {
    public Unconfirmed {
      findings = List.copyOf(findings);
    }

    @Override
    public OutcomeKind kind() {
      return OutcomeKind.UNCONFIRMED;
    }
  }
}
