package cancelall.random;

import java.util.Locale;

/**
 * Which orders a cancel-all takes, read from the page and clear-street-facts.md once more: filters
 * AND together, ids OR and their letter case does not count, an order held for release is open, one
 * on its way to be cancelled is not.
 */
final class Reach {
  private Reach() {}

  static boolean takes(long account, DrawnFilter filter, DrawnOrder order) {
    return order.account() == account
        && Vocabulary.OPEN.contains(order.status())
        && isOrIsNotAsked(filter.side(), order.side())
        && isOrIsNotAsked(filter.type(), order.type())
        && isOrIsNotAsked(filter.instrumentType(), order.instrument().type())
        && isAmongOrNoneAsked(filter, order.instrument().id());
  }

  private static boolean isOrIsNotAsked(String asked, String is) {
    return asked == null || asked.equals(is);
  }

  private static boolean isAmongOrNoneAsked(DrawnFilter filter, String instrumentId) {
    boolean among = false;
    for (String asked : filter.instrumentIds()) {
      among |= asked.toLowerCase(Locale.ROOT).equals(instrumentId);
    }
    return among || filter.instrumentIds().isEmpty();
  }
}
