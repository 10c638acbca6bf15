package cancelall.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the two documents name, typed off them once more, so that a slip in the contract shows: the
 * page of May 2026, and the vendor's OpenAPI document of August 2026.
 */
final class Documented {
  static final List<String> SIDES = List.of("BUY", "SELL", "SELL_SHORT", "OTHER");
  static final List<String> ORDER_TYPES =
      List.of(
          "MARKET", "LIMIT", "STOP", "STOP_LIMIT", "TRAILING_STOP", "TRAILING_STOP_LIMIT", "OTHER");
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
  static final List<String> INSTRUMENT_TYPES_OF_THE_PAGE =
      List.of("COMMON_STOCK", "PREFERRED_STOCK", "OPTION", "CASH", "OTHER");
  static final List<String> INSTRUMENT_TYPES_OF_AUGUST =
      List.of("COMMON_STOCK", "INDEX", "OPTION", "CASH");
  static final List<String> TIMES_IN_FORCE_OF_AUGUST =
      List.of(
          "DAY",
          "GOOD_TILL_CANCEL",
          "IMMEDIATE_OR_CANCEL",
          "FILL_OR_KILL",
          "GOOD_TILL_DATE",
          "AT_THE_OPENING",
          "AT_THE_CLOSE",
          "OTHER");
  static final List<String> TIMES_IN_FORCE_OF_THE_PAGE_ALONE =
      List.of("GOOD_TILL_CROSSING", "GOOD_THROUGH_CROSSING", "AT_CROSSING");

  /** Every enumerated field of an order, with the values that either document lists. */
  static final Map<String, Set<String>> ENUMERATED =
      Map.of(
          "side", Set.copyOf(SIDES),
          "order_type", Set.copyOf(ORDER_TYPES),
          "status", Set.copyOf(STATUSES),
          "instrument_type", either(INSTRUMENT_TYPES_OF_THE_PAGE, INSTRUMENT_TYPES_OF_AUGUST),
          "time_in_force", either(TIMES_IN_FORCE_OF_AUGUST, TIMES_IN_FORCE_OF_THE_PAGE_ALONE),
          "queue_state", Set.of("AWAITING_RELEASE", "RELEASED"),
          "trailing_offset_type", Set.of("PRICE", "BPS"));

  /** What every order has in both documents, and in the page's examples as well. */
  static final Set<String> ALWAYS_IN_AN_ORDER =
      Set.of(
          "id",
          "account_id",
          "created_at",
          "updated_at",
          "quantity",
          "filled_quantity",
          "leaves_quantity",
          "side",
          "order_type",
          "time_in_force",
          "status");

  /** What the page promises besides, and August does not. */
  static final Set<String> ALWAYS_IN_A_CANCELED_ORDER =
      Set.of("instrument_id", "instrument_type", "symbol");

  private Documented() {}

  private static Set<String> either(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
