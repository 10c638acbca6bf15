package cancelall.api;

import java.util.regex.Pattern;

/**
 * What is asked: an account and which of its open orders.
 *
 * @param accountId int64, above zero
 * @param filter which open orders
 */
public record CancelRequest(long accountId, Filter filter) {
  private static final Pattern ACCOUNT_ID = Pattern.compile("[1-9][0-9]{0,18}");

  public CancelRequest {
    if (accountId <= 0) {
      throw new IllegalArgumentException("an account id is above zero");
    }
  }

  /**
   * Reads an account id as it is typed: digits alone, no sign, no blank, no leading zero.
   *
   * @throws IllegalArgumentException with what is wrong, to be read after the argument's name
   */
  public static long accountId(String text) {
    try {
      if (ACCOUNT_ID.matcher(text).matches()) {
        return Long.parseLong(text);
      }
    } catch (NumberFormatException tooLarge) {
      throw new IllegalArgumentException("'" + text + "' is beyond 2^63-1", tooLarge);
    }
    throw new IllegalArgumentException("'" + text + "' is not a whole number above zero");
  }

  /** The call's path and query, documented as {@code /v1/accounts/{account_id}/orders}. */
  String pathAndQuery() {
    return "/v1/accounts/" + accountId + "/orders" + filter.query();
  }
}
