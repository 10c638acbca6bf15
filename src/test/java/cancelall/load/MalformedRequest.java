package cancelall.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Requests that are broken in one or more of many ways. */
final class MalformedRequest {
  private static final List<String> METHODS =
      List.of(
          "DELETE", "GET", "POST", "PUT", "delete", "CONNECT", "TRACE", "D\u0000E", "", "\u00e9");
  private static final List<String> TARGETS =
      List.of(
          "/v1/accounts/19816/orders",
          "/v1/accounts/19816/orders?side=BUY&side=SELL",
          "/v1/accounts/19816/orders?instrument_ids[0]=x",
          "/v1/accounts/19816/orders?%",
          "/v1/accounts/19816/orders?side=%zz",
          "/v1/accounts/19816/orders?side=%ff%fe",
          "/v1/accounts/19816/orders?page_token=%00&page_size=-1",
          "/v1/accounts/99999999999999999999/orders",
          "/v1/accounts/-/orders/%2e%2e/",
          "/v1/accounts/19816/orders/../../../__admin/mappings",
          "/__admin/mappings",
          "//",
          "*",
          "",
          "http://[::1/v1",
          "/%c0%af",
          "/v1/accounts/19816/orders;jsessionid=1",
          "/v1/accounts/19816/orders#x",
          "/" + "a".repeat(20_000));
  private static final List<String> VERSIONS =
      List.of("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/9.9", "HTTP/2.0", "http", "");
  private static final List<String> HEADERS =
      List.of(
          "Authorization: Bearer x",
          "Authorization: Bearer x\r\nAuthorization: Bearer y",
          "Authorization:",
          "Host: a b c",
          "Host: [::",
          "Content-Length: -1",
          "Content-Length: 99999999999999999999",
          "Content-Length: 5\r\nContent-Length: 6",
          "Transfer-Encoding: chunked",
          "Transfer-Encoding: chunked\r\nContent-Length: 3",
          "Transfer-Encoding: gzip, nonsense",
          "Content-Encoding: gzip",
          "Content-Type: multipart/form-data; boundary=",
          "Content-Type: application/x-www-form-urlencoded",
          "Content-Type: ;;;charset=\u0000",
          "Expect: 100-continue",
          "Expect: the-unexpected",
          "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
          "Cookie: =;=;\"",
          "Range: bytes=9-1",
          "X-Http-Method-Override: PUT",
          "no colon at all",
          ": no name",
          " folded",
          "X-Bin: \u0001\u0002\u00ff",
          "X-Long: " + "z".repeat(300_000));
  private static final List<String> BODIES =
      List.of(
          "",
          "[{\"symbol\":\"AAPL\"",
          "[{}]",
          "[[[[[[",
          "[".repeat(50_000),
          "\u001f\u008b\u0008garbage",
          "[{\"symbol\":1e999,\"side\":[],\"quantity\":{}}]",
          "[{\"symbol\":\"AAPL\",\"side\":\"BUY\",\"quantity\":\"1e99999999\",\"order_type\":\"MARKET\","
              + "\"time_in_force\":\"DAY\"}]",
          "\u00ff\u00fe\u0000",
          "5\r\nabcde\r\nzz\r\n",
          "a=%zz&b=%");

  private final Random random;

  MalformedRequest(Random random) {
    this.random = random;
  }

  byte[] next() {
    StringBuilder text = new StringBuilder();
    text.append(mostly(random.nextBoolean() ? "DELETE" : "POST", METHODS))
        .append(' ')
        .append(mostly(TARGETS.get(0), TARGETS))
        .append(' ');
    text.append(mostly("HTTP/1.1", VERSIONS)).append("\r\nConnection: close\r\n");
    if (random.nextInt(4) > 0) {
      text.append("Host: localhost\r\n");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append(mostly("Authorization: Bearer x", HEADERS)).append("\r\n");
    }
    String body = one(BODIES);
    if (random.nextBoolean()) {
      text.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    return damaged(text.append("\r\n").append(body).toString().getBytes(ISO_8859_1));
  }

  private byte[] damaged(byte[] request) {
    return switch (random.nextInt(10)) {
      case 0 -> Arrays.copyOf(request, random.nextInt(request.length));
      case 1 -> {
        for (int i = random.nextInt(4); i >= 0; i--) {
          request[random.nextInt(Math.min(200, request.length))] ^= (byte) (1 << random.nextInt(8));
        }
        yield request;
      }
      case 2 -> {
        byte[] noise = new byte[1 + random.nextInt(300)];
        random.nextBytes(noise);
        yield noise;
      }
      default -> request;
    };
  }

  private String mostly(String usual, List<String> others) {
    return random.nextBoolean() ? usual : one(others);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
