package cancelall.steps.target;

import cancelall.sandbox.Order;
import cancelall.steps.broker.SeenOrder;
import com.google.gson.JsonObject;

/** An order of the book in the API's words, for accounts whose orders the API does not show. */
final class ShownOrder {
  private ShownOrder() {}

  static SeenOrder of(Order order) {
    JsonObject json = new JsonObject();
    json.addProperty("id", order.id());
    json.addProperty("account_id", order.accountId());
    json.addProperty("symbol", order.instrument().symbol());
    json.addProperty("side", order.side().name());
    json.addProperty("order_type", order.orderType().name());
    json.addProperty("status", order.status().name());
    json.addProperty("quantity", order.terms().quantity().toPlainString());
    json.addProperty("filled_quantity", order.filledQuantity().toPlainString());
    json.addProperty("leaves_quantity", order.leavesQuantity().toPlainString());
    json.addProperty("updated_at", order.updatedAt().toString());
    return SeenOrder.of(json);
  }
}
