package cancelall.sandbox;

import java.util.Set;
import java.util.function.Predicate;

/** Matching as documented: filters AND together, instrument ids OR. */
final class PlainMatching implements Matching {
  private static final Set<String> NAMES =
      Set.of("instrument_ids", "instrument_type", "side", "type");

  private final Choices choices;

  PlainMatching(Choices choices) {
    this.choices = choices;
  }

  @Override
  public CancelFilter read(QueryParameters query) {
    FilterReader reader = new FilterReader(query, choices, NAMES);
    Predicate<String> known =
        choices.symbolsAsInstrumentIds() ? id -> true : Instruments::looksLikeId;
    return new CancelFilter(
        reader.oneOf("side", Side.class),
        reader.oneOf("type", OrderType.class),
        reader.oneOf("instrument_type", InstrumentType.class),
        reader.list("instrument_ids", known));
  }

  @Override
  public boolean matches(CancelFilter filter, Order order) {
    boolean bySide = filter.side().map(order.side()::equals).orElse(true);
    boolean byType = filter.type().map(order.orderType()::equals).orElse(true);
    Instrument instrument = order.instrument();
    boolean byKind = filter.instrumentType().map(instrument.type()::equals).orElse(true);
    boolean byId = filter.instrumentIds().isEmpty() || instrument.isAnyOf(filter.instrumentIds());
    if (choices.filters() == Choices.Combination.AND || filter.equals(CancelFilter.NONE)) {
      return bySide && byType && byKind && byId;
    }
    return filter.side().isPresent() && bySide
        || filter.type().isPresent() && byType
        || filter.instrumentType().isPresent() && byKind
        || !filter.instrumentIds().isEmpty() && byId;
  }
}
