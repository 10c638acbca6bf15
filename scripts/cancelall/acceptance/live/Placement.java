package cancelall.acceptance.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** One order on its way to the broker, and what came back for it. */
final class Placement {
  private static final Set<Integer> REJECTED = Set.of(400, 422);
  private static final int OK = 200;

  /** What is answered as it was sent; of a number there may be many texts. */
  private static final List<String> ECHOED =
      List.of("symbol", "side", "order_type", "time_in_force");

  private final OrdersApi orders;
  private final CleanUp cleanUp;
  private final JsonObject order;
  private final String clientId;

  Placement(OrdersApi orders, CleanUp cleanUp, JsonObject order, String clientId) {
    this.orders = orders;
    this.cleanUp = cleanUp;
    this.order = order;
    this.clientId = clientId;
  }

  BrokerOrder place(Consumer<String> stop) {
    cleanUp.willBeNeeded();
    OrdersApi.Sent sent = orders.submit(order);
    if (REJECTED.contains(sent.status())) {
      throw new UnplaceableOrder("the broker rejects the order: " + reason(sent));
    }
    if (sent.status() != OK) {
      throw new WrongBroker(sent.toString());
    }
    BrokerOrder placed = only(sent);
    if (!placed.id().isEmpty()) {
      cleanUp.placed(placed.id());
    }
    requireMark(placed, sent, stop);
    requireEcho(placed, sent);
    return opened(placed, sent);
  }

  private static BrokerOrder only(OrdersApi.Sent sent) {
    JsonArray data = sent.json().getAsJsonArray("data");
    if (data.size() != 1) {
      throw new WrongBroker("one order was submitted, not " + data.size() + ": " + sent);
    }
    return new BrokerOrder(data.get(0).getAsJsonObject());
  }

  private void requireMark(BrokerOrder placed, OrdersApi.Sent sent, Consumer<String> stop) {
    if (!placed.clientOrderId().equals(clientId)) {
      stop.accept("the broker does not echo a run's mark");
      throw new WrongBroker(
          "the broker does not echo the mark of the run: client_order_id should be "
              + clientId
              + ". The order is cancelled, and nothing more is placed.\n"
              + sent);
    }
  }

  private void requireEcho(BrokerOrder placed, OrdersApi.Sent sent) {
    for (String field : ECHOED) {
      JsonElement asked = order.get(field);
      if (!Objects.equals(asked.getAsString(), placed.text(field).orElse(null))) {
        throw new WrongBroker(field + " should be " + asked + ": " + sent);
      }
    }
  }

  /** While it is PENDING_NEW it will yet change by itself. */
  private BrokerOrder opened(BrokerOrder placed, OrdersApi.Sent sent) {
    BrokerOrder[] seen = {placed};
    cleanUp
        .patience()
        .until(
            () -> {
              if (seen[0].status().equals("PENDING_NEW")) {
                seen[0] = orders.order(placed.id());
              }
              return !seen[0].status().equals("PENDING_NEW");
            });
    if (seen[0].status().equals("REJECTED")) {
      throw new UnplaceableOrder(
          "the broker rejects the order: " + seen[0].text("details").orElse("it says not why"));
    }
    if (!seen[0].mayBeOpen()) {
      throw new WrongBroker("an order that was placed is " + seen[0].status() + ": " + sent);
    }
    return seen[0];
  }

  private static String reason(OrdersApi.Sent sent) {
    JsonElement error = sent.json().get("error");
    return error == null || !error.isJsonObject()
        ? sent.toString()
        : sent.status() + " " + error.getAsJsonObject().get("message").getAsString();
  }
}
