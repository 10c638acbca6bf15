package cancelall.random;

import cancelall.random.StrictReader.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says whether a complete answer keeps the contract, as the page and the design's row BREACH have
 * it. Shares nothing with the client.
 */
final class Judge {
  private static final Token NULL = new Token("null");

  private Judge() {}

  /** Whether a 200's body shows that cancelling was requested for the orders asked for. */
  static boolean keepsTheContract(byte[] body, DrawnRequest request) {
    if (!(StrictReader.read(body).orElse(null) instanceof Map<?, ?> answer)
        || !(answer.get("data") instanceof List<?> orders)
        || answer.get("error") != null && !answer.get("error").equals(NULL)) {
      return false;
    }
    Map<Object, Object> seen = new HashMap<>();
    for (Object element : orders) {
      if (!(element instanceof Map<?, ?> order)
          || !(order.get("id") instanceof String id)
          || !isAskedFor(order, request)) {
        return false;
      }
      Object other = seen.put(id, order);
      if (other != null && !other.equals(order)) {
        return false;
      }
    }
    return !orders.isEmpty();
  }

  /** Whether a 404's body is the documented word that nothing is open. */
  static boolean saysNothingOpen(byte[] body) {
    return StrictReader.read(body).orElse(null) instanceof Map<?, ?> answer
        && answer.get("error") instanceof Map<?, ?> error
        && new Token("404").equals(error.get("code"))
        && "No orders match the specified filters".equals(error.get("message"));
  }

  private static boolean isAskedFor(Map<?, ?> order, DrawnRequest request) {
    DrawnFilter filter = request.filter();
    boolean instrument =
        filter.instrumentIds().isEmpty()
            || order.get("instrument_id") instanceof String id
                && filter.instrumentIds().stream().anyMatch(asked -> lower(asked, id));
    return new Token(Long.toString(request.account())).equals(order.get("account_id"))
        && (filter.side() == null || filter.side().equals(order.get("side")))
        && (filter.type() == null || filter.type().equals(order.get("order_type")))
        && (filter.instrumentType() == null
            || filter.instrumentType().equals(order.get("instrument_type")))
        && instrument;
  }

  private static boolean lower(String asked, String is) {
    return asked.toLowerCase(Locale.ROOT).equals(is.toLowerCase(Locale.ROOT));
  }
}
