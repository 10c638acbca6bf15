package cancelall.sandbox;

/** The unit of a trailing offset: a price, or basis points. */
public enum TrailingOffsetType {
  PRICE,
  BPS
}
