package cancelall.sandbox;

import cancelall.sandbox.Call.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A path of the API and the methods it takes.
 *
 * @param account the account as it was written
 * @param orderId the order's id or its client's, null for the list of orders
 */
record Route(String account, String orderId) {
  private static final Map<String, Operation> ON_ORDERS =
      new TreeMap<>(
          Map.of("DELETE", Operation.CANCEL_ALL, "GET", Operation.LIST, "POST", Operation.SUBMIT));
  private static final Map<String, Operation> ON_ORDER =
      new TreeMap<>(Map.of("DELETE", Operation.CANCEL, "GET", Operation.GET));

  private static Optional<Route> of(String rawPath) {
    String[] parts = rawPath.split("/", -1);
    boolean known =
        (parts.length == 5 || parts.length == 6 && !parts[5].isEmpty())
            && parts[0].isEmpty()
            && parts[1].equals("v1")
            && parts[2].equals("accounts")
            && parts[4].equals("orders");
    return known
        ? Optional.of(
            new Route(
                QueryParameters.decode(parts[3], false),
                parts.length == 6 ? QueryParameters.decode(parts[5], false) : null))
        : Optional.empty();
  }

  /**
   * The route of a path.
   *
   * @throws Refusal if the API has no such path
   */
  static Route require(String rawPath) {
    return of(rawPath).orElseThrow(() -> new Refusal(404, "No such path: " + rawPath));
  }

  Optional<Operation> operation(String method) {
    return Optional.ofNullable(operations().get(method));
  }

  /** The methods it takes, for the header Allow. */
  String allowed() {
    return String.join(", ", operations().keySet());
  }

  /**
   * The account as the number it is.
   *
   * @throws Refusal if it is no int64
   */
  long accountId() {
    try {
      if (account.matches("-?[0-9]{1,19}")) {
        return Long.parseLong(account);
      }
    } catch (NumberFormatException e) {
      // Nineteen digits may still be too many.
    }
    throw Refusal.badRequest("Invalid account_id: '" + account + "' is not an int64");
  }

  private Map<String, Operation> operations() {
    return orderId == null ? ON_ORDERS : ON_ORDER;
  }
}
