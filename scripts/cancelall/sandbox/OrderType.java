package cancelall.sandbox;

/** Types of an order, as the page lists them. */
public enum OrderType {
  MARKET,
  LIMIT,
  STOP,
  STOP_LIMIT,
  TRAILING_STOP,
  TRAILING_STOP_LIMIT,
  OTHER;

  boolean needsLimitPrice() {
    return this == LIMIT || this == STOP_LIMIT;
  }

  boolean needsStopPrice() {
    return this == STOP || this == STOP_LIMIT;
  }

  boolean trails() {
    return this == TRAILING_STOP || this == TRAILING_STOP_LIMIT;
  }
}
