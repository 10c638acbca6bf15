package cancelall.broker;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** One answer of a {@link ScriptedBroker}. */
@FunctionalInterface
public interface Scripted {
  void answer(HttpExchange exchange) throws IOException;

  /** A status with a JSON body, its length announced. */
  static Scripted status(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        exchange.getResponseBody().write(bytes);
      }
    };
  }

  /** A status with the error envelope. */
  static Scripted error(int status, String message) {
    return status(status, Documented.error(status, message));
  }

  /** A 200 with these orders. */
  static Scripted orders(OrderText... orders) {
    return status(200, Documented.orders(orders));
  }

  /** A 200 with these orders, and more to come on the page of that token. */
  static Scripted page(String nextToken, OrderText... orders) {
    return status(
        200,
        Documented.orders(orders)
            .replace(
                "\"metadata\": {", "\"metadata\": {\"next_page_token\": \"" + nextToken + "\","));
  }

  /** The page's example of a 200. */
  static Scripted documentedOrders() {
    return status(200, Documented.TWO_ORDERS);
  }

  /** No byte of an answer, and an open connection, until the broker is stopped. */
  static Scripted silence() {
    return exchange -> {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** The connection closed without a byte of an answer. */
  static Scripted hangUp() {
    return HttpExchange::close;
  }

  /** A 200 that announces more bytes than it sends. */
  static Scripted cut(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, bytes.length - 5);
      exchange.getResponseBody().flush();
    };
  }

  /** This answer, with a header besides. */
  default Scripted with(String header, String value) {
    return exchange -> {
      exchange.getResponseHeaders().set(header, value);
      answer(exchange);
    };
  }
}
