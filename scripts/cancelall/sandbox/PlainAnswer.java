package cancelall.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** The documented answer. */
final class PlainAnswer implements Answer {
  private final OrderJson orders = new OrderJson();

  @Override
  public Reply answer(Call call, Reply reply) {
    return reply;
  }

  @Override
  public JsonObject show(Order order) {
    return orders.toJsonTree(order).getAsJsonObject();
  }

  @Override
  public void write(Order order, JsonWriter json) throws IOException {
    orders.write(json, order);
  }
}
