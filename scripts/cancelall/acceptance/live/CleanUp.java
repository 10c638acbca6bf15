package cancelall.acceptance.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cancels orders one by one until none of them is open or PENDING_CANCEL. */
final class CleanUp {
  /** An order that is open again, because its cancel was refused, is cancelled again. */
  private static final long BEFORE_AGAIN_NANOS = Duration.ofMillis(700).toNanos();

  private final OrdersApi orders;
  private final Patience patience;
  private final Set<String> placed = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private boolean needed;

  CleanUp(OrdersApi orders, Patience patience) {
    this.orders = orders;
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
    return needed;
  }

  /** What was answered wrong since this was asked last. */
  List<String> takeWrong() {
    List<String> taken = List.copyOf(wrong);
    wrong.clear();
    return taken;
  }

  /** Gives the orders that are left over when the time is over. */
  List<BrokerOrder> of(Predicate<BrokerOrder> ours) {
    Map<String, Long> cancelled = new HashMap<>();
    Deque<BrokerOrder> left =
        orders.list().stream()
            .filter(order -> ours.test(order) || placed.contains(order.id()))
            .filter(order -> !order.isOver())
            .collect(Collectors.toCollection(ArrayDeque::new));
    left.forEach(order -> cancelIfOpen(order, cancelled));
    boolean done = patience.until(() -> areOver(left, cancelled));
    if (done) {
      needed = false;
    }
    return List.copyOf(left);
  }

  /** Looks at one order after the other, and at none again that is over. */
  private boolean areOver(Deque<BrokerOrder> left, Map<String, Long> cancelled) {
    while (!left.isEmpty()) {
      BrokerOrder now = orders.order(left.peek().id());
      if (!now.isOver()) {
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
