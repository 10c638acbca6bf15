package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
  public void close() {
    if (wire != null) {
      wire.close();
    }
  }

  /** One call with its resends. */
  private final class Call {
    private final CancelRequest request;
    private final GatedListener listener;
    private final Instant sentAt = Instant.now();
    private final Deadline deadline = Deadline.after(timeout);
    private final ResendWait waits = new ResendWait();
    private final List<String> resends = new ArrayList<>();
    private int attempts;

    Call(CancelRequest request, GatedListener listener) {
      this.request = request;
      this.listener = listener;
    }

    Outcome run() {
      if (wire == null) {
        wire = new Wire(connection, timeout);
      }
      while (true) {
        attempts++;
        Attempt<Answer> attempt =
            wire.exchange(
                "DELETE",
                request.pathAndQuery(),
                deadline,
                reply -> new CancelAnswerReader(request, listener, deadline).read(reply));
        Resend resend = worthResending(attempt);
        if (resend == null || !deadline.allows(resend.pause())) {
          listener.close();
          return outcome(attempt, resend);
        }
        resends.add(resend.reason());
        listener.resending(resend.reason(), resend.pause());
        if (!slept(resend.pause())) {
          return new Outcome.NotSent(receipt(null), "the call was interrupted before it was sent");
        }
      }
    }

    private Resend worthResending(Attempt<Answer> attempt) {
      if (attempt instanceof Attempt.Failed<Answer> failed && failed.failure().worthResending()) {
        return new Resend(failed.failure().why(), waits.backOff());
      }
      if (attempt instanceof Attempt.Answered<Answer> answered
          && answered.answer().status() == 429
          && answered.answer().cut() == null) {
        return new Resend(
            "the broker answered 429, too many requests",
            waits.after(answered.answer().retryAfter(), Instant.now()));
      }
      return null;
    }

    private Outcome outcome(Attempt<Answer> attempt, Resend resend) {
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
      if (answer.status() == 407 && connection.proxy() != null) {
        return new Outcome.NotSent(receipt, "the proxy asks for a user and a password (407)");
      }
      if (answer.status() == 429 && resend != null) {
        return new Outcome.Rejected(
            receipt,
            "too many requests (429), and waiting "
                + resend.pause().toMillis()
                + " ms more would pass the deadline");
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
      if (status == 401 || status == 403) {
        return new Outcome.Forbidden(receipt);
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
      if (status >= 400) {
        return new Outcome.Rejected(receipt, "it answered " + status);
      }
      return new Outcome.Breach(
          receipt, List.of("status " + status + " is not among the documented answers"));
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
      List<String> warnings = new ArrayList<>();
      if (!resends.isEmpty()) {
        warnings.add("sent again after: " + String.join("; ", resends));
      }
      if (listener.failure() != null) {
        warnings.add("the result could not be shown whole: " + listener.failure().getMessage());
      }
      if (answer != null) {
        warnings.addAll(answer.warnings());
      }
      return new Receipt(
          sentAt,
          deadline.elapsed(),
          attempts,
          answer == null ? listener.status() : Integer.valueOf(answer.status()),
          answer == null ? null : answer.error(),
          answer == null ? null : answer.requestId(),
          listener.orders(),
          warnings,
          answer == null ? "" : answer.excerpt());
    }

    private boolean slept(Duration wait) {
      try {
        Thread.sleep(wait.toMillis());
        return true;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  private record Resend(String reason, Duration pause) {}
}
