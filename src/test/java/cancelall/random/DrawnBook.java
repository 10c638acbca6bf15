package cancelall.random;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small random book with the cancel-all that is asked of it. Its orders share few instruments, so
 * that filters mostly take some and leave some.
 */
record DrawnBook(List<DrawnOrder> orders, long account, DrawnFilter filter) {
  /** As the documented example has it, a second one, and two that a double cannot tell apart. */
  static final List<Long> ACCOUNTS =
      List.of(19_816L, 19_818L, 9_007_199_254_740_993L, 9_007_199_254_740_992L, Long.MAX_VALUE);

  static final long FORBIDDEN = 19_817;

  private static final int MOST_ORDERS = 14;

  static DrawnBook of(Chance chance) {
    List<DrawnInstrument> traded =
        Stream.generate(() -> DrawnInstrument.of(chance)).limit(chance.between(1, 4)).toList();
    long mostly = chance.one(ACCOUNTS);
    List<DrawnOrder> orders =
        Stream.generate(() -> DrawnOrder.of(chance, owner(chance, mostly), chance.one(traded)))
            .limit(chance.between(0, MOST_ORDERS))
            .toList();
    long account = chance.oneIn(16) ? FORBIDDEN : chance.oneIn(8) ? other(chance) : mostly;
    return new DrawnBook(orders, account, DrawnFilter.of(chance, orders));
  }

  private static long owner(Chance chance, long mostly) {
    return chance.oneIn(4) ? chance.oneIn(2) ? FORBIDDEN : other(chance) : mostly;
  }

  private static long other(Chance chance) {
    return chance.one(ACCOUNTS);
  }

  /** The ids of the orders that must be cancelled. */
  List<String> reached() {
    return account == FORBIDDEN
        ? List.of()
        : orders.stream()
            .filter(order -> Reach.takes(account, filter, order))
            .map(DrawnOrder::id)
            .toList();
  }
}
