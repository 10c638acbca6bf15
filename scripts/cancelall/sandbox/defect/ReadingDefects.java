package cancelall.sandbox.defect;

import cancelall.sandbox.Defect;
import cancelall.sandbox.InstrumentType;
import cancelall.sandbox.Matching;
import cancelall.sandbox.OrderType;
import cancelall.sandbox.QueryParameters;
import cancelall.sandbox.QueryParameters.Pair;
import cancelall.sandbox.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Defects in reading the filters, each of which makes a mistake of the caller cancel more. */
final class ReadingDefects {
  private static final Map<String, Set<String>> ENUMERATED =
      Map.of(
          "side", names(Side.values()),
          "type", names(OrderType.values()),
          "instrument_type", names(InstrumentType.values()));
  private static final Set<String> KNOWN =
      Set.of("side", "type", "instrument_type", "instrument_ids");

  private ReadingDefects() {}

  static List<Defect> list() {
    return List.of(
        reading(
            "blank-filter-is-none",
            "a blank filter counts as not sent",
            query -> query.only(pair -> !pair.value().isBlank())),
        reading(
            "bad-value-is-none",
            "a filter with a value outside the enumeration counts as not sent",
            query ->
                query.only(
                    pair ->
                        !ENUMERATED.containsKey(pair.name())
                            || pair.value().isBlank()
                            || ENUMERATED.get(pair.name()).contains(pair.value()))),
        reading(
            "unknown-names-ignored",
            "query names nobody documents are ignored",
            query -> query.only(pair -> KNOWN.contains(pair.name()))),
        reading(
            "repeated-filter-last-wins",
            "of a repeated filter the last value counts",
            ReadingDefects::lastOfEach),
        reading(
            "lower-case-values-accepted",
            "values of an enumeration are accepted in any letter case",
            ReadingDefects::upperCased),
        reading(
            "bad-instrument-id-skipped",
            "an instrument id that is none is skipped, and with none left so is the filter",
            ReadingDefects::withoutBadIds));
  }

  private static QueryParameters lastOfEach(QueryParameters query) {
    Set<String> seen = new HashSet<>();
    List<Pair> kept = new ArrayList<>();
    for (int i = query.pairs().size() - 1; i >= 0; i--) {
      if (seen.add(query.pairs().get(i).name())) {
        kept.add(0, query.pairs().get(i));
      }
    }
    return new QueryParameters(kept);
  }

  private static QueryParameters upperCased(QueryParameters query) {
    return new QueryParameters(
        query.pairs().stream()
            .map(
                pair ->
                    ENUMERATED.containsKey(pair.name())
                        ? new Pair(pair.name(), pair.value().toUpperCase(Locale.ROOT))
                        : pair)
            .toList());
  }

  private static QueryParameters withoutBadIds(QueryParameters query) {
    return new QueryParameters(
        query.pairs().stream()
            .map(
                pair ->
                    pair.name().equals("instrument_ids") && !pair.value().isBlank()
                        ? new Pair(pair.name(), goodIds(pair.value()))
                        : pair)
            .filter(pair -> !pair.value().isEmpty())
            .toList());
  }

  private static String goodIds(String joined) {
    return Arrays.stream(joined.split(","))
        .filter(id -> id.matches("[0-9a-fA-F-]{36}"))
        .collect(Collectors.joining(","));
  }

  private static Set<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  private static Defect reading(
      String name, String description, UnaryOperator<QueryParameters> change) {
    return new Defect(
        name,
        description,
        seams -> {
          Matching inner = seams.matching();
          return seams.withMatching(
              new MatchingParts(query -> inner.read(change.apply(query)), inner::matches));
        });
  }
}
