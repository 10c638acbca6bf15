package cancelall.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An order as the book holds it at one moment. Quantities are decimal, in shares or contracts.
 *
 * @param averageFillPrice null while nothing is filled
 * @param queueState null unless the order is or was held for a release
 * @param venue null only where the documented examples have none
 * @param fate what becomes of it once cancelling is requested; never shown to a client
 */
public record Order(
    String id,
    long accountId,
    Terms terms,
    OrderStatus status,
    BigDecimal filledQuantity,
    BigDecimal leavesQuantity,
    BigDecimal averageFillPrice,
    List<String> details,
    QueueState queueState,
    Instant releasesAt,
    String venue,
    Instant createdAt,
    Instant updatedAt,
    Fate fate) {
  public Order {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(filledQuantity, "filledQuantity");
    Objects.requireNonNull(leavesQuantity, "leavesQuantity");
    Objects.requireNonNull(createdAt, "createdAt");
    Objects.requireNonNull(updatedAt, "updatedAt");
    Objects.requireNonNull(fate, "fate");
    details = List.copyOf(details);
  }

  public Instrument instrument() {
    return terms.instrument();
  }

  public Side side() {
    return terms.side();
  }

  public OrderType orderType() {
    return terms.orderType();
  }

  /** The same order in another status, as of a moment. */
  public Order withStatus(OrderStatus next, Instant at) {
    return with(accountId, next, filledQuantity, leavesQuantity, averageFillPrice, details, at);
  }

  /** The same order with other quantities. */
  public Order withQuantities(BigDecimal filled, BigDecimal leaves) {
    return with(accountId, status, filled, leaves, averageFillPrice, details, updatedAt);
  }

  /** The same order with another average fill price, null for none. */
  public Order withAverageFillPrice(BigDecimal price) {
    return with(accountId, status, filledQuantity, leavesQuantity, price, details, updatedAt);
  }

  /** The same order with other details. */
  public Order withDetails(List<String> said) {
    return with(
        accountId, status, filledQuantity, leavesQuantity, averageFillPrice, said, updatedAt);
  }

  /** The same order in another account. */
  public Order withAccountId(long account) {
    return with(
        account, status, filledQuantity, leavesQuantity, averageFillPrice, details, updatedAt);
  }

  /** The same order with something else in store for it. */
  public Order withFate(Fate next) {
    return new Order(
        id,
        accountId,
        terms,
        status,
        filledQuantity,
        leavesQuantity,
        averageFillPrice,
        details,
        queueState,
        releasesAt,
        venue,
        createdAt,
        updatedAt,
        next);
  }

  private Order with(
      long account,
      OrderStatus next,
      BigDecimal filled,
      BigDecimal leaves,
      BigDecimal price,
      List<String> said,
      Instant at) {
    return new Order(
        id,
        account,
        terms,
        next,
        filled,
        leaves,
        price,
        said,
        queueState,
        releasesAt,
        venue,
        createdAt,
        at,
        fate);
  }
}
