package cancelall.sandbox;

/** Sides of an order, as the page lists them. */
public enum Side {
  BUY,
  SELL,
  SELL_SHORT,
  OTHER
}
