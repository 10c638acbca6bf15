package cancelall.broker;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came over the wire.
 *
 * @param target path and query, still encoded
 * @param headers by name, whatever its case
 */
public record Request(
    String method, String target, String protocol, Map<String, List<String>> headers, byte[] body) {

  static Request of(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        exchange.getProtocol(),
        headers,
        exchange.getRequestBody().readAllBytes());
  }

  /** The values of a header; none where it was not sent. */
  public List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }
}
