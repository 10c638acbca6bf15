package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The call: cancel all open orders of an account, {@code DELETE /v1/accounts/{account_id}/orders}.
 *
 * <p>It is sent once. It is sent again only where it surely was not executed: the connection was
 * refused or the host unreachable, or the broker answered 429. A second cancel-all would also take
 * orders placed in between.
 */
public final class CancelAll implements AutoCloseable {
  /** What the page's example says when no open order matched. */
  private static final String NOTHING_OPEN = "No orders match the specified filters";

  private final Connection connection;
  private final Duration timeout;
  private Wire wire;

  /**
   * Prepares the call; nothing is connected yet.
   *
   * @param timeout the one deadline over the DELETE and its resends, to the last byte of the answer
   * @throws IllegalArgumentException when the connection's CA file holds no certificate
   */
  public CancelAll(Connection connection, Duration timeout) {
    this.connection = connection;
    this.timeout = timeout;
    if (connection.caFile() != null) {
      Trust.certificates(connection.caFile());
    }
  }

  /** Cancels, and gives how it ended; never throws for what a broker or a network does. */
  public Outcome cancel(CancelRequest request) {
    return cancel(request, new CallListener() {});
  }

  /** Cancels, telling a listener of each order as it arrives. */
  public Outcome cancel(CancelRequest request, CallListener listener) {
    GatedListener gated = new GatedListener(listener);
    Call call = new Call(request, gated);
    try {
      return call.run();
    } finally {
      gated.close();
    }
  }

  @Override
  public synchronized void close() {
    if (wire != null) {
      wire.close();
    }
  }

  private synchronized Wire wire() {
    if (wire == null) {
      wire = Wire.open(connection, timeout);
    }
    return wire;
  }

  /** One call with its resends. */
  private final class Call {
    private final CancelRequest request;
    private final GatedListener listener;
    private final Instant sentAt = Instant.now();
    private final Sender sender;

    Call(CancelRequest request, GatedListener listener) {
      this.request = request;
      this.listener = listener;
      this.sender = new Sender(wire(), Deadline.after(timeout), listener::resending);
    }

    Outcome run() {
      Attempt<Answer> attempt =
          sender.send(
              "DELETE",
              request.pathAndQuery(),
              reply -> new CancelAnswerReader(request, listener, sender.deadline()).read(reply));
      listener.close();
      if (attempt instanceof Attempt.Failed<Answer> failed) {
        Failure failure = failed.failure();
        return failure.sent()
            ? new Outcome.Unknown(receipt(null), failure.why())
            : new Outcome.NotSent(receipt(null), failure.why());
      }
      Answer answer = ((Attempt.Answered<Answer>) attempt).answer();
      Receipt receipt = receipt(answer);
      if (answer.cut() != null) {
        return new Outcome.Unknown(receipt, answer.cut());
      }
      return byStatus(answer, receipt);
    }

    private Outcome byStatus(Answer answer, Receipt receipt) {
      int status = answer.status();
      if (status == 200) {
        return answer.violations().isEmpty()
            ? new Outcome.Accepted(receipt)
            : new Outcome.Breach(receipt, answer.violations());
      }
      if (status == 404) {
        List<String> violations = whyNotTheDocumented404(answer);
        return violations.isEmpty()
            ? new Outcome.NothingOpen(receipt)
            : new Outcome.Breach(receipt, violations);
      }
      if (status < 200 || status == 408 || status >= 500) {
        return new Outcome.Unknown(receipt, "the broker answered " + status);
      }
      Outcome refusal = Verdict.ofRefusal(answer, receipt, sender.refusedWait());
      return refusal == null ? Verdict.undocumented(answer, receipt) : refusal;
    }

    private List<String> whyNotTheDocumented404(Answer answer) {
      if (!answer.violations().isEmpty()) {
        return answer.violations();
      }
      ApiError error = answer.error();
      if (error == null || !"404".equals(error.code()) || !NOTHING_OPEN.equals(error.message())) {
        return List.of(
            "a 404 that does not say \"" + NOTHING_OPEN + "\" with code 404 proves nothing");
      }
      return List.of();
    }

    private Receipt receipt(Answer answer) {
      return Receipt.of(sentAt, sender, listener, answer);
    }
  }
}
