package cancelall.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * An order to be put into the book as it is, in any status: what {@link OrderBook#place} takes.
 * Without more it is a NEW DAY order of type MARKET in the first account; naming a limit or stop
 * price makes the type fit. Nothing is validated as a submission would be.
 */
public final class NewOrder {
  private final Instrument instrument;
  private final Side side;
  private final BigDecimal quantity;
  private Long account;
  private String id;
  private String clientOrderId;
  private boolean asDocumented;
  private OrderType orderType;
  private TimeInForce timeInForce = TimeInForce.DAY;
  private OrderStatus status = OrderStatus.NEW;
  private BigDecimal filled;
  private BigDecimal averageFillPrice;
  private BigDecimal limitPrice;
  private BigDecimal stopPrice;
  private BigDecimal trailingOffset;
  private TrailingOffsetType trailingOffsetType;
  private BigDecimal limitOffset;
  private QueueState queueState;
  private Instant releasesAt;
  private Instant expiresAt;
  private Boolean extendedHours;
  private Instant createdAt;
  private Instant updatedAt;
  private List<String> details = List.of();
  private Fate fate = Fate.CANCELS;

  private NewOrder(Instrument instrument, Side side, BigDecimal quantity) {
    this.instrument = Objects.requireNonNull(instrument, "instrument");
    this.side = Objects.requireNonNull(side, "side");
    this.quantity = quantity;
  }

  /** An order for a symbol, as {@link Instruments#ofSymbol} knows it; the quantity is decimal. */
  public static NewOrder of(Side side, String symbol, String quantity) {
    return of(side, Instruments.ofSymbol(symbol), quantity);
  }

  /** An order for an instrument; the quantity is decimal. */
  public static NewOrder of(Side side, Instrument instrument, String quantity) {
    return new NewOrder(instrument, side, new BigDecimal(quantity));
  }

  public NewOrder account(long value) {
    account = value;
    return this;
  }

  /** The engine's id; without it the book assigns one. */
  public NewOrder id(String value) {
    id = value;
    return this;
  }

  /** The client's id; without it the order's own id serves. */
  public NewOrder clientOrderId(String value) {
    clientOrderId = value;
    return this;
  }

  /** Leaves client_order_id and venue out, as both example orders of the page do. */
  public NewOrder asDocumented() {
    asDocumented = true;
    return this;
  }

  public NewOrder type(OrderType value) {
    orderType = value;
    return this;
  }

  public NewOrder limitPrice(String value) {
    limitPrice = new BigDecimal(value);
    return this;
  }

  public NewOrder stopPrice(String value) {
    stopPrice = new BigDecimal(value);
    return this;
  }

  public NewOrder trailingOffset(String value, TrailingOffsetType unit) {
    trailingOffset = new BigDecimal(value);
    trailingOffsetType = unit;
    return this;
  }

  public NewOrder limitOffset(String value) {
    limitOffset = new BigDecimal(value);
    return this;
  }

  public NewOrder timeInForce(TimeInForce value) {
    timeInForce = value;
    return this;
  }

  public NewOrder status(OrderStatus value) {
    status = value;
    return this;
  }

  /** What is filled; without it all of a FILLED order, half of a PARTIALLY_FILLED one, else 0. */
  public NewOrder filled(String value) {
    filled = new BigDecimal(value);
    return this;
  }

  public NewOrder averageFillPrice(String value) {
    averageFillPrice = new BigDecimal(value);
    return this;
  }

  public NewOrder queueState(QueueState value) {
    queueState = value;
    return this;
  }

  public NewOrder releasesAt(Instant value) {
    releasesAt = value;
    return this;
  }

  public NewOrder expiresAt(Instant value) {
    expiresAt = value;
    return this;
  }

  public NewOrder extendedHours(boolean value) {
    extendedHours = value;
    return this;
  }

  public NewOrder createdAt(Instant value) {
    createdAt = value;
    return this;
  }

  public NewOrder updatedAt(Instant value) {
    updatedAt = value;
    return this;
  }

  public NewOrder details(List<String> value) {
    details = List.copyOf(value);
    return this;
  }

  public NewOrder fate(Fate value) {
    fate = value;
    return this;
  }

  Order order(long firstAccount, String freshId, Instant now) {
    String ownId = id == null ? freshId : id;
    BigDecimal done = filled == null ? filledByDefault() : filled;
    Instant created = createdAt == null ? now : createdAt;
    return new Order(
        ownId,
        account == null ? firstAccount : account,
        terms(ownId),
        status,
        done,
        status.isTerminal() ? BigDecimal.ZERO : quantity.subtract(done),
        done.signum() > 0 && averageFillPrice == null ? limitPrice : averageFillPrice,
        details,
        queueState,
        releasesAt,
        asDocumented ? null : instrument.venue(),
        created,
        updatedAt == null ? created : updatedAt,
        fate);
  }

  private Terms terms(String ownId) {
    String echoed = clientOrderId == null && !asDocumented ? ownId : clientOrderId;
    return new Terms(
        echoed,
        instrument,
        side,
        type(),
        timeInForce,
        quantity,
        prices(),
        expiresAt,
        extendedHours);
  }

  private Prices prices() {
    return new Prices(limitPrice, stopPrice, trailingOffset, trailingOffsetType, limitOffset);
  }

  private OrderType type() {
    if (orderType != null) {
      return orderType;
    }
    if (trailingOffset != null) {
      return limitOffset == null ? OrderType.TRAILING_STOP : OrderType.TRAILING_STOP_LIMIT;
    }
    if (stopPrice != null) {
      return limitPrice == null ? OrderType.STOP : OrderType.STOP_LIMIT;
    }
    return limitPrice == null ? OrderType.MARKET : OrderType.LIMIT;
  }

  private BigDecimal filledByDefault() {
    return switch (status) {
      case FILLED -> quantity;
      case PARTIALLY_FILLED -> quantity.divide(BigDecimal.valueOf(2));
      default -> BigDecimal.ZERO;
    };
  }
}
