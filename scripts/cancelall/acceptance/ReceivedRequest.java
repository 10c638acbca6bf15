package cancelall.acceptance;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as a {@link StubServer} received it.
 *
 * @param method the HTTP method, such as {@code DELETE}
 * @param url the absolute URL, its query as it was sent, nothing decoded
 * @param headers the values of each header; names are looked up without regard to case
 */
public record ReceivedRequest(String method, String url, Map<String, List<String>> headers) {
  /** Takes a copy of the headers. */
  public ReceivedRequest {
    var copy = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    headers = Collections.unmodifiableMap(copy);
  }

  static ReceivedRequest of(String method, String url, HttpHeaders received) {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (HttpHeader header : received.all()) {
      headers.put(header.key(), header.values());
    }
    return new ReceivedRequest(method, url, headers);
  }

  /** Method and URL, and what kind of credentials came, never the credentials themselves. */
  @Override
  public String toString() {
    List<String> credentials =
        headers.getOrDefault(MaskedCredentials.HEADER, List.of()).stream()
            .map(MaskedCredentials::mask)
            .toList();
    return method + " " + url + " " + MaskedCredentials.HEADER + "=" + credentials;
  }
}
