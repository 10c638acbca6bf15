package cancelall.sandbox.defect;

import cancelall.sandbox.Defect;
import cancelall.sandbox.Order;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.Settlement;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Defects in what becomes of an order that is being cancelled. */
final class SettlementDefects {
  private SettlementDefects() {}

  static List<Defect> list() {
    return List.of(
        requesting(
            "cancelled-at-once",
            "an order is reported CANCELED at once",
            (order, requested) ->
                requested.withStatus(OrderStatus.CANCELED, requested.updatedAt())),
        requesting(
            "status-unchanged",
            "an order is reported with the status it had, and works on",
            (order, requested) -> requested.withStatus(order.status(), requested.updatedAt())),
        requesting(
            "filled-quantity-lost-on-request",
            "what was filled is forgotten as soon as cancelling is requested",
            (order, requested) ->
                requested.withQuantities(BigDecimal.ZERO, order.terms().quantity())),
        requesting(
            "updated-at-unchanged",
            "requesting leaves updated_at as it was",
            (order, requested) -> requested.withStatus(requested.status(), order.updatedAt())),
        settling("never-settles", "an order stays PENDING_CANCEL", (order, settled) -> order),
        settling(
            "settles-with-leaves",
            "a cancelled order keeps its leaves quantity",
            (order, settled) ->
                settled.withQuantities(settled.filledQuantity(), order.leavesQuantity())),
        settling(
            "filled-quantity-lost",
            "a cancelled order forgets what was filled",
            (order, settled) ->
                settled.status() == OrderStatus.CANCELED
                    ? settled.withQuantities(BigDecimal.ZERO, settled.leavesQuantity())
                    : settled),
        settling(
            "average-fill-price-lost",
            "a settled order forgets its average fill price",
            (order, settled) -> settled.withAverageFillPrice(null)),
        settling(
            "fill-reported-as-cancel",
            "an order that filled first ends CANCELED",
            (order, settled) ->
                settled.status() == OrderStatus.FILLED
                    ? settled.withStatus(OrderStatus.CANCELED, settled.updatedAt())
                    : settled),
        settling(
            "refused-cancel-settles-anyway",
            "an order whose cancel was refused ends CANCELED",
            (order, settled) ->
                settled.details().isEmpty()
                    ? settled
                    : settled.withStatus(OrderStatus.CANCELED, settled.updatedAt())),
        settling(
            "refusal-without-details",
            "an order whose cancel was refused does not say why",
            (order, settled) -> settled.withDetails(List.of())),
        settling(
            "settles-as-expired",
            "a cancelled order ends EXPIRED",
            (order, settled) ->
                settled.status() == OrderStatus.CANCELED
                    ? settled.withStatus(OrderStatus.EXPIRED, settled.updatedAt())
                    : settled));
  }

  private static Defect requesting(
      String name, String description, BiFunction<Order, Order, Order> change) {
    return new Defect(
        name,
        description,
        seams -> {
          Settlement inner = seams.settlement();
          return seams.withSettlement(
              new Settlement() {
                @Override
                public Order request(Order open, Instant now) {
                  return change.apply(open, inner.request(open, now));
                }

                @Override
                public Order settle(Order pending, Instant at) {
                  return inner.settle(pending, at);
                }
              });
        });
  }

  private static Defect settling(
      String name, String description, BiFunction<Order, Order, Order> change) {
    return new Defect(
        name,
        description,
        seams -> {
          Settlement inner = seams.settlement();
          return seams.withSettlement(
              new Settlement() {
                @Override
                public Order request(Order open, Instant now) {
                  return inner.request(open, now);
                }

                @Override
                public Order settle(Order pending, Instant at) {
                  return change.apply(pending, inner.settle(pending, at));
                }
              });
        });
  }
}
