package cancelall.api;

/** The order types that the documented page lists, for the filter {@code type}. */
public enum OrderType {
  MARKET,
  LIMIT,
  STOP,
  STOP_LIMIT,
  TRAILING_STOP,
  TRAILING_STOP_LIMIT,
  OTHER
}
