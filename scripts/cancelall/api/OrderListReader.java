package cancelall.api;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** Reads {@code data} as a list of orders, handing on each with its position, beginning at one. */
final class OrderListReader implements Envelope.DataReader {
  private final ObjLongConsumer<Order> each;
  private final OrderReader reader = new OrderReader();
  private long orders;
  private boolean ahead;
  private boolean begun;

  OrderListReader(ObjLongConsumer<Order> each) {
    this.each = each;
  }

  long orders() {
    return orders;
  }

  @Override
  public InputStream ahead(InputStream in) throws IOException {
    OrderScanner scanner = new OrderScanner(in, this::accept);
    InputStream left = scanner.scan();
    ahead = scanner.hasRead();
    return left;
  }

  @Override
  public boolean hasReadAhead() {
    return ahead;
  }

  private void accept(Order order) {
    orders++;
    each.accept(order, orders);
  }

  @Override
  public void read(JsonReader in, List<String> violations) throws IOException {
    if (in.peek() != JsonToken.BEGIN_ARRAY) {
      violations.add("'data' is " + describe(in.peek()) + ", not a list of orders");
      in.skipValue();
      return;
    }
    in.beginArray();
    if (ahead && !begun) {
      // It stands for those that were read ahead.
      in.skipValue();
    }
    begun = true;
    while (in.hasNext()) {
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        violations.add("'data' holds " + describe(in.peek()) + " where an order should be");
        in.skipValue();
        continue;
      }
      accept(reader.read(in));
    }
    in.endArray();
  }

  private static String describe(JsonToken token) {
    return switch (token) {
      case NULL -> "null";
      case BEGIN_OBJECT -> "an object";
      case BEGIN_ARRAY -> "a list";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "nothing";
    };
  }
}
