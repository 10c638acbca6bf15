package cancelall.sandbox.defect;

import cancelall.sandbox.CancelFilter;
import cancelall.sandbox.Defect;
import cancelall.sandbox.Matching;
import cancelall.sandbox.Order;
import cancelall.sandbox.OrderType;
import cancelall.sandbox.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Defects in deciding whether an order is meant by the filters. */
final class MatchingDefects {
  private MatchingDefects() {}

  static List<Defect> list() {
    return List.of(
        filtering("side-ignored", "the filter side is ignored", f -> f.withSide(Optional.empty())),
        filtering("type-ignored", "the filter type is ignored", f -> f.withType(Optional.empty())),
        filtering(
            "instrument-type-ignored",
            "the filter instrument_type is ignored",
            f -> f.withInstrumentType(Optional.empty())),
        filtering(
            "instrument-ids-ignored",
            "the filter instrument_ids is ignored",
            f -> f.withInstrumentIds(List.of())),
        filtering(
            "only-first-instrument-id",
            "of several instrument ids only the first counts",
            f -> f.withInstrumentIds(f.instrumentIds().stream().limit(1).toList())),
        filtering(
            "only-last-instrument-id",
            "of several instrument ids only the last counts",
            f ->
                f.withInstrumentIds(
                    f.instrumentIds().stream()
                        .skip(Math.max(0, f.instrumentIds().size() - 1))
                        .toList())),
        filtering(
            "several-instrument-ids-ignored",
            "the filter instrument_ids is ignored when it lists several",
            f -> f.instrumentIds().size() > 1 ? f.withInstrumentIds(List.of()) : f),
        matching(
            "instrument-ids-case-sensitive",
            "instrument ids are compared letter by letter",
            inner ->
                (filter, order) ->
                    inner.matches(filter, order)
                        && (filter.instrumentIds().isEmpty()
                            || filter.instrumentIds().contains(order.instrument().id()))),
        matching(
            "instrument-id-hits-its-options",
            "an instrument id also hits the options on it",
            inner ->
                (filter, order) ->
                    inner.matches(filter, order)
                        || order.instrument().underlyingId() != null
                            && filter.instrumentIds().contains(order.instrument().underlyingId())
                            && inner.matches(filter.withInstrumentIds(List.of()), order)),
        matching(
            "filters-joined-by-or",
            "filters are joined by OR in place of AND",
            inner ->
                (filter, order) ->
                    filter.equals(CancelFilter.NONE)
                        || each(filter).anyMatch(one -> inner.matches(one, order))),
        matching(
            "filter-inverted",
            "an order that the filters describe is spared and all others are hit",
            inner ->
                (filter, order) ->
                    filter.equals(CancelFilter.NONE) || !inner.matches(filter, order)),
        matching(
            "sell-hits-sell-short",
            "SELL also hits SELL_SHORT",
            inner ->
                (filter, order) ->
                    inner.matches(filter, order)
                        || filter.side().equals(Optional.of(Side.SELL))
                            && inner.matches(filter.withSide(Optional.of(Side.SELL_SHORT)), order)),
        widened("limit-hits-stop-limit", OrderType.LIMIT, OrderType.STOP_LIMIT),
        widened("stop-hits-stop-limit", OrderType.STOP, OrderType.STOP_LIMIT),
        widened("stop-hits-trailing-stop", OrderType.STOP, OrderType.TRAILING_STOP),
        widened(
            "trailing-stop-hits-trailing-stop-limit",
            OrderType.TRAILING_STOP,
            OrderType.TRAILING_STOP_LIMIT));
  }

  private static Defect widened(String name, OrderType asked, OrderType also) {
    return matching(
        name,
        asked + " also hits " + also,
        inner ->
            (filter, order) ->
                inner.matches(filter, order)
                    || filter.type().equals(Optional.of(asked))
                        && inner.matches(filter.withType(Optional.of(also)), order));
  }

  private static Stream<CancelFilter> each(CancelFilter filter) {
    CancelFilter none = CancelFilter.NONE;
    return Stream.of(
            none.withSide(filter.side()),
            none.withType(filter.type()),
            none.withInstrumentType(filter.instrumentType()),
            none.withInstrumentIds(filter.instrumentIds()))
        .filter(one -> !one.equals(none));
  }

  private static Defect filtering(
      String name, String description, UnaryOperator<CancelFilter> change) {
    return matching(
        name, description, inner -> (filter, order) -> inner.matches(change.apply(filter), order));
  }

  private static Defect matching(String name, String description, Wrapper wrapper) {
    return new Defect(
        name,
        description,
        seams -> {
          Matching inner = seams.matching();
          BiPredicate<CancelFilter, Order> matches = wrapper.around(inner);
          return seams.withMatching(new MatchingParts(inner::read, matches));
        });
  }

  private interface Wrapper {
    BiPredicate<CancelFilter, Order> around(Matching inner);
  }
}
