package cancelall.sandbox.defect;

import cancelall.sandbox.Defect;
import cancelall.sandbox.Order;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.QueueState;
import cancelall.sandbox.Selection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Defects in deciding which orders are open. */
final class OpenDefects {
  private OpenDefects() {}

  static List<Defect> list() {
    return List.of(
        spared(OrderStatus.NEW),
        spared(OrderStatus.PARTIALLY_FILLED),
        spared(OrderStatus.PENDING_NEW),
        spared(OrderStatus.PENDING_REPLACE),
        spared(OrderStatus.SUSPENDED),
        spared(OrderStatus.STOPPED),
        open(
            "awaiting-release-spared",
            "an order that awaits its release is not cancelled",
            order -> order.queueState() == QueueState.AWAITING_RELEASE,
            false),
        hit(OrderStatus.FILLED),
        hit(OrderStatus.CANCELED),
        hit(OrderStatus.REJECTED),
        hit(OrderStatus.EXPIRED),
        hit(OrderStatus.REPLACED),
        hit(OrderStatus.PENDING_CANCEL));
  }

  private static Defect spared(OrderStatus status) {
    return open(
        kebab(status) + "-spared",
        "an order that is " + status + " is not cancelled",
        order -> order.status() == status,
        false);
  }

  private static Defect hit(OrderStatus status) {
    return open(
        kebab(status) + "-hit",
        "an order that is " + status + " is cancelled too",
        order -> order.status() == status,
        true);
  }

  private static String kebab(OrderStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Defect open(
      String name, String description, Predicate<Order> wrong, boolean answer) {
    return new Defect(
        name,
        description,
        seams -> {
          Selection inner = seams.selection();
          return seams.withSelection(
              new DelegatingSelection(inner) {
                @Override
                public boolean isOpen(Order order) {
                  return wrong.test(order) ? answer : inner.isOpen(order);
                }
              });
        });
  }
}
