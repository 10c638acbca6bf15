package cancelall.acceptance.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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
    List<BrokerOrder> left = new ArrayList<>();
    boolean done =
        patience.until(
            () -> {
              left.clear();
              orders.list().stream()
                  .filter(order -> ours.test(order) || placed.contains(order.id()))
                  .filter(order -> !order.isOver())
                  .forEach(left::add);
              left.stream()
                  .filter(BrokerOrder::mayBeOpen)
                  .forEach(order -> cancel(order.id(), cancelled));
              return left.isEmpty();
            });
    if (done) {
      needed = false;
    }
    return List.copyOf(left);
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
