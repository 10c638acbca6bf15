package cancelall.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds every order of a cancel-all's answer against what was asked for. */
final class OrderCheck {
  private static final Set<String> EXPECTED = Set.of("PENDING_CANCEL", "CANCELED");

  private final CancelRequest request;
  private final String accountId;
  private final Map<String, Long> contentById = new HashMap<>();
  private final Findings violations = new Findings();
  private final Findings warnings = new Findings();

  OrderCheck(CancelRequest request) {
    this.request = request;
    this.accountId = Long.toString(request.accountId());
  }

  void see(Order order, long position) {
    if (order.id() == null) {
      violations.add(name(order, position) + " has no id");
    } else {
      checkUnique(order);
    }
    if (!accountId.equals(order.accountId())) {
      violations.add(
          order.accountId() == null
              ? name(order, position) + " names no account"
              : "%s is of account %s, not %s"
                  .formatted(name(order, position), order.accountId(), accountId));
    }
    Optional<String> outside = request.filter().whyOutside(order);
    if (outside.isPresent()) {
      violations.add(name(order, position) + ": " + outside.get());
    }
    if (order.status() == null || !EXPECTED.contains(order.status())) {
      String status = order.status() == null ? "no status" : "status " + order.status();
      warnings.add(
          name(order, position) + " came back with " + status + ", not PENDING_CANCEL or CANCELED");
    }
  }

  private void checkUnique(Order order) {
    Long content = order.fingerprint();
    Long before = contentById.put(order.id(), content);
    if (before == null) {
      return;
    }
    if (before.equals(content)) {
      warnings.add("order " + order.id() + " came back twice, both times the same");
    } else {
      violations.add("order " + order.id() + " came back twice, each time with other content");
    }
  }

  private static String name(Order order, long position) {
    return order.id() == null ? "the order at position " + position : "order " + order.id();
  }

  List<String> violations() {
    return violations.toList();
  }

  List<String> warnings() {
    return warnings.toList();
  }
}
