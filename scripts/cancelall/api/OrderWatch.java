package cancelall.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads orders again and again until each is terminal: there is no stream of orders, so reading is
 * the only confirmation of a cancel.
 */
public final class OrderWatch {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  /** Why the last reading failed, or null after one that did not. */
  private String failed;

  /** Whether the last reading was answered with 429: then the next one comes as late as any. */
  private boolean tooMany;

  /** What one reading may take at most; a stuck one must not eat the whole wait. */
  private static final Duration READING = Duration.ofSeconds(2);

  private final Orders orders;
  private final long accountId;

  public OrderWatch(Orders orders, long accountId) {
    this.orders = orders;
    this.accountId = accountId;
  }

  /** Hears what is seen of the orders. */
  public interface Watcher {
    /** An order came to its end; told once for each. */
    void terminal(Order order);

    /** The wait is over and this order is still working. */
    void working(Order order);

    /** The wait is over and this order was never found. */
    void missing(String orderId);

    /** Told after every reading. */
    default void progress(int terminal, int all) {}
  }

  /**
   * Watches until every order is terminal, time is up, or the broker refuses to be read.
   *
   * @param patience how long to wait at most; the readings in between included
   * @return why orders are missing, where reading them failed to the last; else null
   */
  public String until(List<String> orderIds, Duration patience, Watcher watcher) {
    Set<String> pending = new LinkedHashSet<>(orderIds);
    int all = pending.size();
    Deadline deadline = Deadline.after(patience);
    Duration pause = FIRST_PAUSE;
    while (true) {
      Outcome refusal = read(pending, deadline.left(), watcher::terminal, order -> {});
      watcher.progress(all - pending.size(), all);
      pause = tooMany ? LONGEST_PAUSE : pause;
      boolean last = pending.isEmpty() || refusal != null || deadline.left().isZero();
      if (last || !slept(shorter(pause, deadline.left()))) {
        return conclude(pending, refusal, watcher);
      }
      pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
  }

  /** One last look at what has not ended, so that each order can be told as it is. */
  private String conclude(Set<String> pending, Outcome refusal, Watcher watcher) {
    Set<String> unseen = new LinkedHashSet<>(pending);
    if (refusal == null && !pending.isEmpty()) {
      read(
          pending,
          READING,
          order -> {
            unseen.remove(order.id());
            watcher.terminal(order);
          },
          order -> {
            unseen.remove(order.id());
            watcher.working(order);
          });
    }
    unseen.forEach(watcher::missing);
    return unseen.isEmpty() || failed == null ? null : "the orders could not be read: " + failed;
  }

  /** Reads what is pending, in batches; gives a refusal that asking again would not change. */
  private Outcome read(
      Set<String> pending, Duration left, Consumer<Order> terminal, Consumer<Order> working) {
    Deadline deadline = Deadline.after(left);
    failed = null;
    tooMany = false;
    for (List<String> batch : batches(pending)) {
      Duration time = shorter(READING, deadline.left());
      if (time.isZero()) {
        return null;
      }
      Set<String> asked = new HashSet<>(batch);
      Outcome outcome =
          orders.read(
              OrderQuery.ofIds(accountId, batch),
              time,
              order -> {
                if (!asked.remove(order.id())) {
                  return;
                }
                if (order.isTerminal()) {
                  pending.remove(order.id());
                  terminal.accept(order);
                } else {
                  working.accept(order);
                }
              });
      failed = failed == null ? why(outcome) : failed;
      boolean slowDown = Integer.valueOf(429).equals(outcome.receipt().httpStatus());
      if (outcome instanceof Outcome.Forbidden
          || (outcome instanceof Outcome.Rejected && !slowDown)) {
        return outcome;
      }
      tooMany = tooMany || slowDown;
    }
    return null;
  }

  private static List<List<String>> batches(Set<String> ids) {
    List<List<String>> batches = new ArrayList<>();
    List<String> all = List.copyOf(ids);
    for (int i = 0; i < all.size(); i += OrderQuery.MOST_IDS) {
      batches.add(all.subList(i, Math.min(all.size(), i + OrderQuery.MOST_IDS)));
    }
    return batches;
  }

  private static String why(Outcome outcome) {
    if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.NothingOpen) {
      return null;
    }
    if (outcome instanceof Outcome.Rejected rejected) {
      return rejected.why();
    }
    if (outcome instanceof Outcome.NotSent lost) {
      return lost.why();
    }
    return outcome instanceof Outcome.Breach breach
        ? String.join("; ", breach.violations())
        : "the broker answered " + outcome.receipt().httpStatus();
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static boolean slept(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
