package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The orders of an answer that lies somewhere else than on a connection. */
public final class OrderStream {
  private OrderStream() {}

  /**
   * Hands on each order of a {@code {data, error, metadata}}, and gives how many there were.
   *
   * @throws IOException when the text is not the documented JSON
   */
  public static long read(InputStream in, Consumer<Order> each) throws IOException {
    OrderListReader data = new OrderListReader((order, position) -> each.accept(order));
    Envelope envelope = Envelope.read(new ObservedStream(in), data, requestId -> {});
    if (!envelope.violations().isEmpty()) {
      throw new IOException(envelope.violations().get(0));
    }
    return data.orders();
  }
}
