package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads orders, page by page; the only way to learn what became of them, for there is no stream.
 */
public final class Orders implements AutoCloseable {
  /** Longer than any reading: the deadline of each is shorter and decides. */
  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final Connection connection;
  private Wire wire;

  /** Prepares to read; nothing is connected yet. */
  public Orders(Connection connection) {
    this.connection = connection;
  }

  /**
   * Reads the orders that a query wants and hands each on as it arrives.
   *
   * @param timeout the deadline over all pages
   * @return {@link Outcome.Accepted} when orders were read, {@link Outcome.NothingOpen} when there
   *     were none, otherwise why they could not be read. Reading changes nothing, so a lost answer
   *     is {@link Outcome.NotSent}; what was handed on by then is not the whole
   */
  public Outcome read(OrderQuery query, Duration timeout, Consumer<Order> each) {
    GatedListener gated =
        new GatedListener(
            new CallListener() {
              @Override
              public void order(Order order) {
                each.accept(order);
              }
            });
    try {
      return new Reading(query, gated, timeout).run();
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
      wire = Wire.open(connection, CONNECTING);
    }
    return wire;
  }

  /** One reading of all pages. */
  private final class Reading {
    private final OrderQuery query;
    private final GatedListener listener;
    private final Instant sentAt = Instant.now();
    private final Sender sender;
    private final Set<String> tokens = new HashSet<>();

    Reading(OrderQuery query, GatedListener listener, Duration timeout) {
      this.query = query;
      this.listener = listener;
      this.sender = new Sender(wire(), Deadline.after(timeout), listener::resending);
    }

    Outcome run() {
      String token = null;
      while (true) {
        Attempt<Answer> attempt = sender.send("GET", query.pathAndQuery(token), this::page);
        if (attempt instanceof Attempt.Failed<Answer> failed) {
          return lost(null, failed.failure().why());
        }
        Answer answer = ((Attempt.Answered<Answer>) attempt).answer();
        Outcome failure = failure(answer);
        if (failure != null) {
          return failure;
        }
        token = answer.nextPageToken();
        if (token == null || token.isEmpty()) {
          Receipt receipt = receipt(answer);
          return receipt.orders() == 0
              ? new Outcome.NothingOpen(receipt)
              : new Outcome.Accepted(receipt);
        }
        if (!tokens.add(token)) {
          return new Outcome.Breach(
              receipt(answer), List.of("the pages of the list of orders never end"));
        }
      }
    }

    private Answer page(Reply reply) {
      if (reply.status() != 200) {
        return ErrorAnswer.read(reply, listener::identified);
      }
      Findings foreign = new Findings();
      String account = Long.toString(query.accountId());
      OrderListReader data =
          new OrderListReader(
              (order, position) -> {
                if (!account.equals(order.accountId())) {
                  foreign.add("order " + order.id() + " is of account " + order.accountId());
                } else if (query.wants(order)) {
                  sender.deadline().uncounted(() -> listener.order(order));
                }
              });
      Envelope envelope = Envelope.read(reply.body(), data, listener::identified);
      List<String> violations = envelope.violationsOf200();
      violations.addAll(foreign.toList());
      return Answer.of(reply, envelope, data.orders(), violations, List.of());
    }

    private Outcome failure(Answer answer) {
      if (answer.cut() != null) {
        return lost(answer, answer.cut());
      }
      Receipt receipt = receipt(answer);
      if (answer.status() == 200) {
        return answer.violations().isEmpty()
            ? null
            : new Outcome.Breach(receipt, answer.violations());
      }
      if (answer.status() < 200 || answer.status() == 408 || answer.status() >= 500) {
        return lost(answer, "the broker answered " + answer.status());
      }
      Outcome refusal = Verdict.ofRefusal(answer, receipt, sender.refusedWait());
      return refusal == null ? Verdict.undocumented(answer, receipt) : refusal;
    }

    private Outcome lost(Answer answer, String why) {
      return new Outcome.NotSent(receipt(answer), why);
    }

    private Receipt receipt(Answer answer) {
      return Receipt.of(sentAt, sender, listener, answer);
    }
  }
}
