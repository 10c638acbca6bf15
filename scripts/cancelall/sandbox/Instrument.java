package cancelall.sandbox;

import java.util.List;
import java.util.Objects;

/**
 * What is traded.
 *
 * @param id the instrument's UUID, as text: the documented ones are no RFC 4122 UUIDs
 * @param symbol a ticker, or an OSI option symbol such as {@code "TSLA 250117C00190000"}
 * @param underlyingId the id of an option's underlying instrument, else null
 */
public record Instrument(String id, InstrumentType type, String symbol, String underlyingId) {
  public Instrument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(symbol, "symbol");
  }

  /** Where its orders are routed: a market identifier code (MIC). */
  String venue() {
    return type == InstrumentType.OPTION ? "XCBO" : "XNAS";
  }

  /** Whether it is one of these ids (letter case does not count) or has one of these symbols. */
  boolean isAnyOf(List<String> idsOrSymbols) {
    for (String wanted : idsOrSymbols) {
      if (wanted.equalsIgnoreCase(id) || wanted.equals(symbol)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an option on one of these instruments. */
  boolean isUnderlainByAnyOf(List<String> idsOrSymbols) {
    return underlyingId != null
        && idsOrSymbols.stream()
            .anyMatch(
                wanted ->
                    wanted.equalsIgnoreCase(underlyingId)
                        || Instruments.find(wanted)
                            .map(found -> found.id().equals(underlyingId))
                            .orElse(false));
  }
}
