package cancelall.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Holds every order of a cancel-all's answer against what was asked for. */
final class OrderCheck {
  private static final Set<String> EXPECTED = Set.of("PENDING_CANCEL", "CANCELED");

  private final CancelRequest request;
  private final String accountId;
  private final Map<String, UUID> contentById = new HashMap<>();
  private final Findings violations = new Findings();
  private final Findings warnings = new Findings();

  OrderCheck(CancelRequest request) {
    this.request = request;
    this.accountId = Long.toString(request.accountId());
  }

  void see(Order order, long position) {
    String name = order.id() == null ? "the order at position " + position : "order " + order.id();
    if (order.id() == null) {
      violations.add(name + " has no id");
    } else {
      checkUnique(order, name);
    }
    if (!accountId.equals(order.accountId())) {
      violations.add(
          order.accountId() == null
              ? name + " names no account"
              : name + " is of account " + order.accountId() + ", not " + accountId);
    }
    request.filter().whyOutside(order).ifPresent(why -> violations.add(name + ": " + why));
    if (order.status() == null || !EXPECTED.contains(order.status())) {
      String status = order.status() == null ? "no status" : "status " + order.status();
      warnings.add(name + " came back with " + status + ", not PENDING_CANCEL or CANCELED");
    }
  }

  private void checkUnique(Order order, String name) {
    UUID content = order.fingerprint();
    UUID before = contentById.put(order.id(), content);
    if (before == null) {
      return;
    }
    if (before.equals(content)) {
      warnings.add(name + " came back twice, both times the same");
    } else {
      violations.add(name + " came back twice, each time with other content");
    }
  }

  List<String> violations() {
    return violations.toList();
  }

  List<String> warnings() {
    return warnings.toList();
  }
}
