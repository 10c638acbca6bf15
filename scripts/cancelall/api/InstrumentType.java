package cancelall.api;

/**
 * The instrument types that the documented page lists, for the filter {@code instrument_type}. The
 * vendor's wording of August 2026 has others (INDEX): those are undocumented here.
 */
public enum InstrumentType {
  COMMON_STOCK,
  PREFERRED_STOCK,
  OPTION,
  CASH,
  OTHER
}
