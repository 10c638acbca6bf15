package cancelall.sandbox;

import java.math.BigDecimal;

/**
 * The prices an order was given; null where there is none.
 *
 * @param limitOffset signed
 */
public record Prices(
    BigDecimal limit,
    BigDecimal stop,
    BigDecimal trailingOffset,
    TrailingOffsetType trailingOffsetType,
    BigDecimal limitOffset) {
  static final Prices NONE = new Prices(null, null, null, null, null);
}
