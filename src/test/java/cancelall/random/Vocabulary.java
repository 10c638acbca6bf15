package cancelall.random;

import java.util.List;
import java.util.Set;

/** The page's enumerations, and which statuses clear-street-facts infers to be open. */
final class Vocabulary {
  static final List<String> SIDES = List.of("BUY", "SELL", "SELL_SHORT", "OTHER");

  static final List<String> ORDER_TYPES =
      List.of(
          "MARKET", "LIMIT", "STOP", "STOP_LIMIT", "TRAILING_STOP", "TRAILING_STOP_LIMIT", "OTHER");

  static final List<String> INSTRUMENT_TYPES =
      List.of("COMMON_STOCK", "PREFERRED_STOCK", "OPTION", "CASH", "OTHER");

  static final List<String> STATUSES =
      List.of(
          "PENDING_NEW",
          "NEW",
          "PARTIALLY_FILLED",
          "FILLED",
          "CANCELED",
          "REJECTED",
          "EXPIRED",
          "PENDING_CANCEL",
          "PENDING_REPLACE",
          "REPLACED",
          "DONE_FOR_DAY",
          "STOPPED",
          "SUSPENDED",
          "CALCULATED",
          "OTHER");

  static final Set<String> OPEN =
      Set.of("PENDING_NEW", "NEW", "PARTIALLY_FILLED", "PENDING_REPLACE", "SUSPENDED", "STOPPED");

  static final List<String> TIMES_IN_FORCE =
      List.of(
          "DAY",
          "GOOD_TILL_CANCEL",
          "IMMEDIATE_OR_CANCEL",
          "FILL_OR_KILL",
          "GOOD_TILL_DATE",
          "AT_THE_OPENING",
          "AT_THE_CLOSE",
          "GOOD_TILL_CROSSING",
          "GOOD_THROUGH_CROSSING",
          "AT_CROSSING",
          "OTHER");

  private Vocabulary() {}
}
