package cancelall.acceptance.live;

import java.util.List;
import java.util.stream.Collectors;

/** What must be so before anything is placed. */
final class Guards {
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final LiveAccess access;
  private final OrdersApi orders;

  Guards(LiveAccess access, OrdersApi orders) {
    this.access = access;
    this.orders = orders;
  }

  void require() {
    try {
      requireAccess();
      requireNobodyElsesOrders();
      requireForbidden();
    } catch (OrdersApi.Unanswered unreachable) {
      throw new RefusedRun(
          "the broker at "
              + access.broker()
              + " does not answer, nothing was placed: "
              + unreachable.getMessage());
    }
  }

  private void requireAccess() {
    int status = orders.statusOfList(access.account());
    if (status == UNAUTHORIZED) {
      throw new RefusedRun(
          "the broker does not accept CLEAR_STREET_API_KEY (401); nothing was placed");
    }
    if (status == FORBIDDEN) {
      throw new RefusedRun(
          "the key may not touch the account of CLEAR_STREET_ACCOUNT_ID (403); nothing was placed");
    }
  }

  private void requireNobodyElsesOrders() {
    List<BrokerOrder> others =
        orders.list("").stream()
            .filter(BrokerOrder::mayBeOpen)
            .filter(order -> !Mark.ofAnyRunIsOn(order))
            .toList();
    if (!others.isEmpty()) {
      throw new RefusedRun(
          "account "
              + access.account()
              + " has open orders that no acceptance run placed, and a run would cancel them;"
              + " nothing was placed:\n"
              + others.stream().map(order -> "  " + order).collect(Collectors.joining("\n")));
    }
  }

  /** A cancel-all there would be real. */
  private void requireForbidden() {
    if (access.forbidden().isPresent()
        && orders.statusOfList(access.forbidden().getAsLong()) == OK) {
      throw new WrongBroker(
          "the broker lets the key read the account of "
              + LiveAccess.FORBIDDEN
              + ", which it may not touch; nothing was placed");
    }
  }
}
