package cancelall.random;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** A whole HTTP answer, in bytes. */
final class Message {
  /** How the end of the body is told. */
  enum Framing {
    LENGTH,
    CHUNKED,
    CLOSE
  }

  private static final List<String> HARMLESS =
      List.of(
          "Content-Type: application/json",
          "content-type: application/json; charset=utf-8",
          "Content-Type: text/html",
          "Content-Type:",
          "Date: Mon, 23 Nov 2026 08:00:00 GMT",
          "Server: some/1.0 (of another make)",
          "Set-Cookie: a=b; Path=/",
          "X-Request-Id: \t e7",
          "Location: https://elsewhere.invalid/",
          "WWW-Authenticate: Basic realm=\"x\"",
          "Warning: 199 - \"caf\u00e9\"",
          "Retry-After: soon",
          "X-Long: " + "y".repeat(3_000));

  private Message() {}

  /** A well-formed answer that says that the connection closes after it. */
  static byte[] of(int status, Framing framing, byte[] body, Chance chance) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status);
    head.append(chance.one(" ", " OK", " No Orders For You")).append("\r\nConnection: close\r\n");
    if (status == 429) {
      // Longer than any deadline, or the client would send again until it passes.
      head.append("Retry-After: 86400\r\n");
    }
    for (int i = chance.below(4); i > 0; i--) {
      head.append(chance.one(HARMLESS)).append("\r\n");
    }
    if (framing == Framing.LENGTH) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    } else if (framing == Framing.CHUNKED) {
      head.append("Transfer-Encoding: chunked\r\n");
    }
    byte[] start = head.append("\r\n").toString().getBytes(ISO_8859_1);
    return joined(start, framing == Framing.CHUNKED ? chunks(body, chance) : body);
  }

  static Framing framing(Chance chance) {
    return chance.one(List.of(Framing.values()));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  private static byte[] chunks(byte[] body, Chance chance) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; ) {
      int length = Math.min(body.length - at, chance.between(1, 500));
      bytes.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
      bytes.write(body, at, length);
      bytes.writeBytes("\r\n".getBytes(ISO_8859_1));
      at += length;
    }
    bytes.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
    return bytes.toByteArray();
  }
}
