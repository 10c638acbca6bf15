package cancelall.steps.broker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads orders back, independently of the api that cancels them.
 *
 * <p>Source: the calls of the vendor's OpenAPI document, list (paged) and single order.
 */
public final class BrokerClient {
  /** Small enough that lists of more than one page are really read. */
  private static final String FIRST_PAGE = "?page_size=100";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http;
  private final URI baseUrl;
  private final String apiKey;

  public BrokerClient(HttpClient http, URI baseUrl, String apiKey) {
    this.http = http;
    this.baseUrl = baseUrl;
    this.apiKey = apiKey;
  }

  /**
   * The orders of an account, whatever their status, page by page.
   *
   * @param since the earliest created_at of interest; empty for all
   */
  public List<SeenOrder> orders(long account, String since) {
    List<SeenOrder> orders = new ArrayList<>();
    String first = since.isEmpty() ? FIRST_PAGE : FIRST_PAGE + "&from=" + since;
    String query = first;
    do {
      JsonObject answer = json(get("/v1/accounts/" + account + "/orders" + query));
      JsonArray data = answer.getAsJsonArray("data");
      data.forEach(order -> orders.add(SeenOrder.of(order)));
      query = nextPage(answer).map(page -> first + page).orElse("");
    } while (!query.isEmpty());
    return orders;
  }

  /** One order as it is now. */
  public SeenOrder order(long account, String id) {
    JsonObject answer = json(get("/v1/accounts/" + account + "/orders/" + id));
    return SeenOrder.of(answer.get("data"));
  }

  /** Requests the cancelling of one order. */
  public HttpResponse<byte[]> cancel(long account, String id) {
    return send("DELETE", "/v1/accounts/" + account + "/orders/" + id, bearer());
  }

  /** The header that every call of a permitted caller carries. */
  public Map<String, String> bearer() {
    return Map.of("Authorization", "Bearer " + apiKey);
  }

  /** Sends a request as it is told to. */
  public HttpResponse<byte[]> send(String method, String target, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + target))
            .timeout(PATIENCE)
            .method(method, HttpRequest.BodyPublishers.noBody());
    headers.forEach(request::header);
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(method + " " + target + " got no answer: " + failed, failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpResponse<byte[]> get(String target) {
    HttpResponse<byte[]> answer = send("GET", target, bearer());
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          "GET " + target + " was answered " + answer.statusCode() + ":\n" + text(answer));
    }
    return answer;
  }

  private static Optional<String> nextPage(JsonObject answer) {
    JsonElement token = answer.getAsJsonObject("metadata").get("next_page_token");
    return token == null || token.isJsonNull() || token.getAsString().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "&page_token=" + URLEncoder.encode(token.getAsString(), StandardCharsets.UTF_8));
  }

  private static JsonObject json(HttpResponse<byte[]> answer) {
    return JsonParser.parseString(text(answer)).getAsJsonObject();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
