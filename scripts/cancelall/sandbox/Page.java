package cancelall.sandbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A page of a list.
 *
 * @param number from 1
 * @param total how many orders there were when the first page was read
 * @param next absent on the last page
 */
record Page(List<Order> orders, int number, int limit, int total, Optional<PageToken> next) {

  /**
   * Cuts a page. Only the first page looks at all orders, to count them; the others begin where the
   * one before ended, so that reading all pages stays linear.
   */
  static Page of(List<Order> orders, Predicate<Order> asked, PageToken at) {
    List<Order> cut = new ArrayList<>();
    Optional<PageToken> next = Optional.empty();
    int slot = at.from();
    for (; slot < orders.size() && next.isEmpty(); slot++) {
      if (!asked.test(orders.get(slot))) {
        continue;
      }
      if (cut.size() < at.limit()) {
        cut.add(orders.get(slot));
      } else {
        next = Optional.of(at.next(slot));
      }
    }
    int total = at.isFirst() ? cut.size() : at.total();
    if (at.isFirst() && next.isPresent()) {
      total += 1 + (int) orders.subList(slot, orders.size()).stream().filter(asked).count();
      next = Optional.of(next.get().withTotal(total));
    }
    return new Page(cut, at.page(), at.limit(), total, next);
  }

  void describe(JsonObject metadata) {
    if (next.isPresent()) {
      metadata.addProperty("next_page_token", next.get().text());
    } else {
      metadata.add("next_page_token", JsonNull.INSTANCE);
    }
    metadata.addProperty("page_number", number);
    metadata.addProperty("total_items", total);
    metadata.addProperty("total_pages", (total + limit - 1) / limit);
  }
}
