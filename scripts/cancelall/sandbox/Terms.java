package cancelall.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * What a client ordered; it never changes afterwards.
 *
 * @param clientOrderId the client's own id, null where the documented examples have none
 * @param expiresAt set for GOOD_TILL_DATE, else null
 * @param extendedHours null when nothing was said about it
 */
public record Terms(
    String clientOrderId,
    Instrument instrument,
    Side side,
    OrderType orderType,
    TimeInForce timeInForce,
    BigDecimal quantity,
    Prices prices,
    Instant expiresAt,
    Boolean extendedHours) {
  public Terms {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(orderType, "orderType");
    Objects.requireNonNull(timeInForce, "timeInForce");
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(prices, "prices");
  }

  Terms withClientOrderId(String id) {
    return new Terms(
        id, instrument, side, orderType, timeInForce, quantity, prices, expiresAt, extendedHours);
  }
}
