package cancelall.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Settlement as documented: PENDING_CANCEL first, then what the order's {@link Fate} says. */
final class PlainSettlement implements Settlement {
  private static final BigDecimal MARKET_PRICE = new BigDecimal("100.00");

  @Override
  public Order request(Order open, Instant now) {
    return open.withStatus(OrderStatus.PENDING_CANCEL, now);
  }

  @Override
  public Order settle(Order pending, Instant at) {
    return switch (pending.fate()) {
      case CANCELS ->
          pending
              .withStatus(OrderStatus.CANCELED, at)
              .withQuantities(pending.filledQuantity(), BigDecimal.ZERO);
      case FILLS ->
          pending
              .withStatus(OrderStatus.FILLED, at)
              .withQuantities(pending.terms().quantity(), BigDecimal.ZERO)
              .withAverageFillPrice(fillPrice(pending));
      case REFUSED ->
          pending
              .withStatus(working(pending), at)
              .withDetails(List.of("Cancel rejected by the venue: too late to cancel"));
      case STAYS_PENDING -> pending;
    };
  }

  private static OrderStatus working(Order pending) {
    return pending.filledQuantity().signum() > 0 ? OrderStatus.PARTIALLY_FILLED : OrderStatus.NEW;
  }

  private static BigDecimal fillPrice(Order pending) {
    if (pending.averageFillPrice() != null) {
      return pending.averageFillPrice();
    }
    BigDecimal limit = pending.terms().prices().limit();
    return limit == null ? MARKET_PRICE : limit;
  }
}
