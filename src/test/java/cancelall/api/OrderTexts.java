package cancelall.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Orders from their JSON, read as the call reads them. */
final class OrderTexts {
  private OrderTexts() {}

  static Order order(String json) {
    try {
      return new OrderReader()
          .read(StrictJson.reader(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
