package cancelall.sandbox;

import java.util.List;
import java.util.Optional;

/**
 * What a cancel-all asks for; what is absent does not restrict.
 *
 * @param instrumentIds as they were written, in their order; empty when not asked for
 */
public record CancelFilter(
    Optional<Side> side,
    Optional<OrderType> type,
    Optional<InstrumentType> instrumentType,
    List<String> instrumentIds) {
  /** The filter that every order meets. */
  public static final CancelFilter NONE =
      new CancelFilter(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public CancelFilter {
    instrumentIds = List.copyOf(instrumentIds);
  }

  public CancelFilter withSide(Optional<Side> value) {
    return new CancelFilter(value, type, instrumentType, instrumentIds);
  }

  public CancelFilter withType(Optional<OrderType> value) {
    return new CancelFilter(side, value, instrumentType, instrumentIds);
  }

  public CancelFilter withInstrumentType(Optional<InstrumentType> value) {
    return new CancelFilter(side, type, value, instrumentIds);
  }

  public CancelFilter withInstrumentIds(List<String> value) {
    return new CancelFilter(side, type, instrumentType, value);
  }
}
