package cancelall.steps;

import cancelall.steps.broker.SeenOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All orders of a scenario's accounts at one moment; empty where a target remembers nothing.
 *
 * @param orders the orders of each account
 */
record Snapshot(Map<Long, List<SeenOrder>> orders) {
  Snapshot {
    orders = Map.copyOf(orders);
  }

  List<SeenOrder> of(long account) {
    return orders.getOrDefault(account, List.of());
  }

  Stream<SeenOrder> all() {
    return orders.values().stream().flatMap(List::stream);
  }

  Optional<SeenOrder> order(String id) {
    return all().filter(order -> order.id().equals(id)).findFirst();
  }
}
