package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

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

  /** The command's own default. */
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final Connection connection;
  private final Duration timeout;
  private Wire wire;

  /**
   * Prepares the call for a script: connected directly, with the JDK's own trust, and given up
   * after 10 s. Nobody is asked before a call: the script has to know what it cancels.
   *
   * @param baseUrl the broker, {@code https://HOST}; {@code http://} on loopback alone
   * @param apiKey the secret; it shows nowhere
   * @throws IllegalArgumentException when either is missing or cannot be used; the message never
   *     repeats the key
   */
  public CancelAll(String baseUrl, String apiKey) {
    this(
        Connection.to(
            BaseUrl.parse(given(baseUrl, "base URL")),
            ApiKey.of(given(apiKey, "API key")),
            "cancel-all"),
        TIMEOUT);
  }

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

  /**
   * Cancels the open orders of an account that a filter takes, and gives how it ended.
   *
   * @param accountId int64, above zero
   * @param each hears of every order for which cancelling was requested, as the broker sent it;
   *     they are to be trusted only where the outcome is {@link Outcome.Accepted}
   * @throws IllegalArgumentException for an account id that is none; nothing was sent then
   */
  public Outcome cancel(long accountId, Filter filter, Consumer<Order> each) {
    return cancel(
        new CancelRequest(accountId, filter),
        new CallListener() {
          @Override
          public void order(Order order) {
            each.accept(order);
          }
        });
  }

  @Override
  public synchronized void close() {
    if (wire != null) {
      wire.close();
    }
  }

  private static String given(String value, String what) {
    if (value == null) {
      throw new IllegalArgumentException("no " + what + " is given");
    }
    return value;
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
