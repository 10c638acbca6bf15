package cancelall.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The answers that the loopback server has ready, as whole HTTP messages. */
final class Answers {
  /** The account whose two orders are cancelled. */
  static final long FEW = 19816;

  /** The account whose 100,000 orders are cancelled. */
  static final long MANY = 100_000;

  static final int MANY_ORDERS = 100_000;

  private Answers() {}

  /** The message for an account with so many orders. */
  static byte[] message(long account, int orders) {
    byte[] body = body(account, orders);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream message = new ByteArrayOutputStream(head.length + body.length);
    message.writeBytes(head);
    message.writeBytes(body);
    return message.toByteArray();
  }

  static byte[] body(long account, int orders) {
    StringBuilder text = new StringBuilder(orders * 530 + 200).append("{\"data\":[");
    for (int i = 0; i < orders; i++) {
      text.append(i == 0 ? "" : ",").append(order(account, i));
    }
    text.append("],\"error\":null,\"metadata\":{\"request_id\":\"bench\"}}");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** An order with the fields of the documented example, in its sequence, and as long. */
  private static String order(long account, int number) {
    return """
        {"account_id":%d,"average_fill_price":null,"client_order_id":"bench-%09d","created_at":"2025-10-31T14:00:00.%09dZ",\
        "filled_quantity":"0","id":"019c0b49-03af-70d1-8eeb-%012x",\
        "instrument_id":"b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9","instrument_type":"COMMON_STOCK",\
        "leaves_quantity":"200","limit_price":"450.%02d","order_type":"LIMIT","quantity":"200",\
        "side":"%s","status":"PENDING_CANCEL","stop_price":null,"symbol":"%s",\
        "time_in_force":"DAY","updated_at":"2025-10-31T14:15:00.000000000Z","venue":"XNAS"}"""
        .formatted(
            account,
            number,
            number,
            number,
            number % 100,
            number % 2 == 0 ? "BUY" : "SELL",
            number % 2 == 0 ? "AAPL" : "MSFT");
  }
}
