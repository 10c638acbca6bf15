package cancelall.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Messages, right and wrong, and the bodies that the page documents. */
final class Http {
  static final String REQUEST_ID = "fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e";
  static final String METADATA = "\"metadata\":{\"request_id\":\"" + REQUEST_ID + "\"}";
  static final String HTML = "<!DOCTYPE html><html><body><h1>It's down</h1></body></html>";
  static final String NOTHING_OPEN = error(404, "No orders match the specified filters");

  private Http() {}

  /** A message that says how long its body is. */
  static String answer(int status, String body, String... headers) {
    return head(status, headers) + length(body) + "\r\n" + body;
  }

  /** The documented 200 around one order. */
  static String accepted(String... orders) {
    return answer(200, data(orders));
  }

  /** A status line and headers, open for more headers. */
  static String head(int status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }

  /** A message that ends with its connection. */
  static String untilClose(String body) {
    return "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body;
  }

  /** The same with bytes that need not be text. */
  static byte[] bytesUntilClose(byte[] body) {
    return joined(untilClose(""), body);
  }

  /** A 200 that claims another length than its body has. */
  static String claiming(Object length, String body) {
    return head(200, "Content-Length: " + length) + "\r\n" + body;
  }

  static String chunked(String... chunks) {
    StringBuilder message = new StringBuilder(head(200, "Transfer-Encoding: chunked") + "\r\n");
    for (String chunk : chunks) {
      message.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk);
      message.append("\r\n");
    }
    return message.toString();
  }

  /** A 200 with these bytes, whatever they are. */
  static byte[] bytes(byte[] body, String... headers) {
    return joined(head(200, headers) + "Content-Length: " + body.length + "\r\n\r\n", body);
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The documented body around some orders. */
  static String data(String... orders) {
    return "{\"data\":[" + String.join(",", orders) + "],\"error\":null," + METADATA + "}";
  }

  /** The page's first order. */
  static String order() {
    return order("019c0b48-b8fb-700d-8c5e-931d54555f54");
  }

  static String order(String id) {
    return ("{'account_id':19816,'average_fill_price':'149.95',"
            + "'created_at':'2025-10-31T13:30:00.000000000Z','filled_quantity':'50','id':'"
            + id
            + "','instrument_id':'a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8',"
            + "'instrument_type':'COMMON_STOCK','leaves_quantity':'50','limit_price':'150.00',"
            + "'order_type':'LIMIT','quantity':'100','side':'BUY','status':'PENDING_CANCEL',"
            + "'stop_price':null,'symbol':'AAPL','time_in_force':'DAY',"
            + "'updated_at':'2025-10-31T14:15:00.000000000Z'}")
        .replace('\'', '"');
  }

  /** The error body of the page's examples. */
  static String error(int code, String message) {
    return "{\"error\":{\"code\":" + code + ",\"message\":\"" + message + "\"}," + METADATA + "}";
  }

  private static String length(String body) {
    return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
  }

  private static byte[] joined(String head, byte[] body) {
    byte[] message =
        Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), head.length() + body.length);
    System.arraycopy(body, 0, message, head.length(), body.length);
    return message;
  }
}
