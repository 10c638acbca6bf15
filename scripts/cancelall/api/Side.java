package cancelall.api;

/** The sides of an order that the documented page lists, for the filter {@code side}. */
public enum Side {
  BUY,
  SELL,
  SELL_SHORT,
  OTHER
}
