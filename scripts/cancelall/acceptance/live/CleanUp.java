package cancelall.acceptance.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cancels orders one by one. After a scenario none may be open; one that is PENDING_CANCEL may
 * settle while the next scenario runs, but no longer than brokers are waited for. At the end of a
 * run all must be over.
 */
final class CleanUp {
  /** An order that is open again, because its cancel was refused, is cancelled again. */
  private static final long BEFORE_AGAIN_NANOS = Duration.ofMillis(700).toNanos();

  private final OrdersApi orders;
  private final Patience patience;
  private final Set<String> placed = new HashSet<>();
  private final Map<String, Long> settling = new LinkedHashMap<>();
  private final Set<String> wrong = new LinkedHashSet<>();
  private boolean needed;
  private Duration settled = Duration.ZERO;

  /** An answer that breaks the contract is noted, and keeps no order from being cancelled. */
  CleanUp(LiveAccess access, Courier courier, AnswerCheck check, Patience patience) {
    this.orders =
        new OrdersApi(
            access,
            courier,
            (method, target, status, body) -> {
              wrong.addAll(check.complaints(method, target, status, body));
              return List.of();
            });
    this.patience = patience;
  }

  Patience patience() {
    return patience;
  }

  /** Something is about to be placed: from now on there may be something to clean up. */
  void willBeNeeded() {
    needed = true;
  }

  /** Remembers an order by its id, for a broker may forget its mark. */
  void placed(String id) {
    placed.add(id);
  }

  boolean isNeeded() {
    return needed || !settling.isEmpty();
  }

  /** What was answered wrong since this was asked last. */
  List<String> takeWrong() {
    List<String> taken = List.copyOf(wrong);
    wrong.clear();
    return taken;
  }

  /**
   * Cancels what is open and waits until nothing is, leaving alone what is settling as quickly as
   * others did.
   *
   * @return the orders that are left over when the time is over
   */
  List<BrokerOrder> ofOpen(Predicate<BrokerOrder> ours, String since) {
    List<BrokerOrder> left = leave(found(ours, since), BrokerOrder::mayBeOpen);
    if (left.isEmpty() && isLate()) {
      return awaitSettling();
    }
    return left;
  }

  /**
   * Cancels what is open and waits until all is over.
   *
   * @return the orders that are left over when the time is over
   */
  List<BrokerOrder> ofAll(Predicate<BrokerOrder> ours) {
    List<BrokerOrder> left = leave(found(ours, ""), order -> !order.isOver());
    if (left.isEmpty()) {
      settling.clear();
    }
    return left;
  }

  private Deque<BrokerOrder> found(Predicate<BrokerOrder> ours, String since) {
    Deque<BrokerOrder> found = new ArrayDeque<>();
    for (BrokerOrder order : orders.list(since)) {
      boolean isOurs = ours.test(order) || placed.contains(order.id());
      if (isOurs && order.id().isEmpty()) {
        // Its path without an id would be that of all orders.
        wrong.add("an order without an id cannot be cancelled: " + order);
      } else if (isOurs && !order.isOver()) {
        found.add(order);
        settling.putIfAbsent(order.id(), System.nanoTime());
      }
    }
    return found;
  }

  private boolean isLate() {
    settling.entrySet().removeIf(this::isSettledLongAgo);
    long bound = patience.settling(settled).toNanos();
    long now = System.nanoTime();
    return settling.values().stream().anyMatch(since -> now - since > bound);
  }

  /** Only what could be late is looked at. */
  private boolean isSettledLongAgo(Map.Entry<String, Long> order) {
    boolean due = System.nanoTime() - order.getValue() > settled.toNanos();
    return due && orders.order(order.getKey()).isOver();
  }

  private List<BrokerOrder> awaitSettling() {
    Deque<BrokerOrder> pending = new ArrayDeque<>();
    settling.keySet().forEach(id -> pending.add(orders.order(id)));
    List<BrokerOrder> left = leave(pending, order -> !order.isOver());
    if (left.isEmpty()) {
      settling.clear();
    }
    return left;
  }

  private List<BrokerOrder> leave(Deque<BrokerOrder> found, Predicate<BrokerOrder> isLeft) {
    Map<String, Long> cancelled = new HashMap<>();
    long start = System.nanoTime();
    found.forEach(order -> cancelIfOpen(order, cancelled));
    found.removeIf(order -> !isLeft.test(order));
    boolean waited = !found.isEmpty();
    if (patience.until(() -> areLeft(found, isLeft, cancelled))) {
      needed = false;
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      if (waited && took.compareTo(settled) > 0) {
        settled = took;
      }
    }
    return List.copyOf(found);
  }

  /** Looks at one order after the other, and at none again that is done with. */
  private boolean areLeft(
      Deque<BrokerOrder> left, Predicate<BrokerOrder> isLeft, Map<String, Long> cancelled) {
    while (!left.isEmpty()) {
      BrokerOrder now = orders.order(left.peek().id());
      if (isLeft.test(now)) {
        cancelIfOpen(now, cancelled);
        left.add(now);
        left.remove();
        return false;
      }
      left.remove();
    }
    return true;
  }

  private void cancelIfOpen(BrokerOrder order, Map<String, Long> cancelled) {
    if (order.mayBeOpen()) {
      cancel(order.id(), cancelled);
    }
  }

  private void cancel(String id, Map<String, Long> cancelled) {
    Long before = cancelled.get(id);
    long now = System.nanoTime();
    if (before != null && now - before < BEFORE_AGAIN_NANOS) {
      return;
    }
    cancelled.put(id, now);
    try {
      orders.cancel(id);
    } catch (WrongBroker answer) {
      wrong.add(answer.getMessage());
    } catch (OrdersApi.Unanswered lost) {
      wrong.add(lost.getMessage());
    }
  }
}
