package cancelall.random;

import cancelall.api.CallListener;
import cancelall.api.Order;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The orders that a call told of. */
final class Heard implements CallListener {
  private final List<Order> orders = new ArrayList<>();

  @Override
  public void order(Order order) {
    orders.add(order);
  }

  List<Order> orders() {
    return orders;
  }

  /** An order as the client writes it. */
  static String json(Order order) throws IOException {
    StringWriter written = new StringWriter();
    order.writeTo(new JsonWriter(written));
    return written.toString();
  }
}
