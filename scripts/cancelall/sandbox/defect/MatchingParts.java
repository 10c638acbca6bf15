package cancelall.sandbox.defect;

import cancelall.sandbox.CancelFilter;
import cancelall.sandbox.Matching;
import cancelall.sandbox.Order;
import cancelall.sandbox.QueryParameters;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** A matching of which either half may be the healthy one. */
record MatchingParts(
    Function<QueryParameters, CancelFilter> reading, BiPredicate<CancelFilter, Order> test)
    implements Matching {
  @Override
  public CancelFilter read(QueryParameters query) {
    return reading.apply(query);
  }

  @Override
  public boolean matches(CancelFilter filter, Order order) {
    return test.test(filter, order);
  }
}
