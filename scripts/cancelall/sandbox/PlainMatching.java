package cancelall.sandbox;

import java.util.ArrayList;
import java.util.List;
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
    List<Boolean> met = new ArrayList<>(4);
    filter.side().ifPresent(side -> met.add(side == order.side()));
    filter.type().ifPresent(type -> met.add(type == order.orderType()));
    filter.instrumentType().ifPresent(type -> met.add(type == order.instrument().type()));
    if (!filter.instrumentIds().isEmpty()) {
      met.add(order.instrument().isAnyOf(filter.instrumentIds()));
    }
    return choices.filters() == Choices.Combination.AND || met.isEmpty()
        ? !met.contains(false)
        : met.contains(true);
  }
}
