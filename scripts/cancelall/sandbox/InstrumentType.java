package cancelall.sandbox;

/** Types of an instrument, as the page lists them (the later OpenAPI document has others). */
public enum InstrumentType {
  COMMON_STOCK,
  PREFERRED_STOCK,
  OPTION,
  CASH,
  OTHER
}
