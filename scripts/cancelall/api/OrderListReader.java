package cancelall.api;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.function.ObjLongConsumer;

/** Reads {@code data} as a list of orders, handing on each with its position, beginning at one. */
final class OrderListReader implements Envelope.DataReader {
  private final ObjLongConsumer<Order> each;
  private final OrderReader reader = new OrderReader();
  private long orders;

  OrderListReader(ObjLongConsumer<Order> each) {
    this.each = each;
  }

  long orders() {
    return orders;
  }

  @Override
  public void read(JsonReader in, List<String> violations) throws IOException {
    if (in.peek() != JsonToken.BEGIN_ARRAY) {
      violations.add("'data' is " + describe(in.peek()) + ", not a list of orders");
      in.skipValue();
      return;
    }
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        violations.add("'data' holds " + describe(in.peek()) + " where an order should be");
        in.skipValue();
        continue;
      }
      orders++;
      each.accept(reader.read(in), orders);
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
