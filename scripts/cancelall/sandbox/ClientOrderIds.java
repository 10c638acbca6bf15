package cancelall.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which ids of clients are taken: each serves once in an account, for good. */
final class ClientOrderIds {
  private record Key(long account, String clientOrderId) {}

  private final Map<Key, String> orderIds = new HashMap<>();

  void take(Order order) {
    String id = order.terms().clientOrderId();
    if (id != null && orderIds.putIfAbsent(new Key(order.accountId(), id), order.id()) != null) {
      throw new IllegalArgumentException("the client order id " + id + " is taken");
    }
  }

  /**
   * Refuses submitted orders of which one has an id that is taken, or two have the same.
   *
   * @throws Refusal naming the position, for then none of them is accepted
   */
  void refuseTaken(long account, List<Terms> submitted) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < submitted.size(); i++) {
      String id = submitted.get(i).clientOrderId();
      if (id != null && (orderIds.containsKey(new Key(account, id)) || !seen.add(id))) {
        throw Refusal.badRequest("[" + i + "]: an order with id " + id + " was already submitted");
      }
    }
  }

  Optional<String> find(long account, String clientOrderId) {
    return Optional.ofNullable(orderIds.get(new Key(account, clientOrderId)));
  }

  void clear() {
    orderIds.clear();
  }
}
