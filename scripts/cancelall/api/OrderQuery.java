package cancelall.api;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * Which orders are read, {@code GET /v1/accounts/{account_id}/orders}.
 *
 * @param accountId the account
 * @param filter the orders must be inside it; side and type, which the call does not know, are
 *     filtered here
 * @param openOnly whether only open orders are wanted
 * @param orderIds only these orders; empty for all
 */
public record OrderQuery(long accountId, Filter filter, boolean openOnly, List<String> orderIds) {
  /** As many ids as fit a URL of about 8 KiB. */
  public static final int MOST_IDS = 200;

  /** The largest page that the vendor's OpenAPI document allows. */
  private static final int PAGE_SIZE = 1_000;

  public OrderQuery {
    orderIds = List.copyOf(orderIds);
    if (orderIds.size() > MOST_IDS) {
      throw new IllegalArgumentException("more than " + MOST_IDS + " order ids in one request");
    }
  }

  /** The open orders that a cancel-all would take. */
  public static OrderQuery takenBy(CancelRequest request) {
    return new OrderQuery(request.accountId(), request.filter(), true, List.of());
  }

  /** Orders by their ids, whatever their status. */
  public static OrderQuery ofIds(long accountId, List<String> orderIds) {
    return new OrderQuery(accountId, Filter.none(), false, orderIds);
  }

  /** Whether an order is one of those meant; the broker's word alone is not taken. */
  boolean wants(Order order) {
    return filter.whyOutside(order).isEmpty() && (!openOnly || order.isOpen());
  }

  String pathAndQuery(String pageToken) {
    StringJoiner query = new StringJoiner("&", "/v1/accounts/" + accountId + "/orders?", "");
    query.add("page_size=" + PAGE_SIZE);
    if (openOnly) {
      query.add("status=" + String.join(",", sorted(Order.OPEN)));
    }
    if (!orderIds.isEmpty()) {
      query.add("order_ids=" + String.join(",", orderIds.stream().map(Filter::encoded).toList()));
    }
    filter
        .parameters()
        .forEach(
            (name, value) -> {
              if (name.startsWith("instrument")) {
                query.add(name + "=" + Filter.encoded(value));
              }
            });
    if (pageToken != null) {
      query.add("page_token=" + Filter.encoded(pageToken));
    }
    return query.toString();
  }

  private static Set<String> sorted(Set<String> statuses) {
    return new TreeSet<>(statuses);
  }
}
