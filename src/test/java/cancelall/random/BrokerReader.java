package cancelall.random;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads orders from a broker as any HTTP client would, page by page. */
final class BrokerReader {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI broker;

  BrokerReader(URI broker) {
    this.broker = broker;
  }

  /** Every order of an account by its id, oldest first. */
  Map<String, JsonObject> orders(long account, int pageSize)
      throws IOException, InterruptedException {
    Map<String, JsonObject> orders = new LinkedHashMap<>();
    String page = "page_size=" + pageSize;
    while (page != null) {
      JsonObject answer = get("/v1/accounts/" + account + "/orders?" + page);
      for (JsonElement element : answer.getAsJsonArray("data")) {
        JsonObject order = element.getAsJsonObject();
        JsonObject twice = orders.put(order.get("id").getAsString(), order);
        if (twice != null) {
          throw new AssertionError("listed twice: " + twice);
        }
      }
      JsonElement next = answer.getAsJsonObject("metadata").get("next_page_token");
      page = next.isJsonNull() ? null : "page_token=" + next.getAsString();
    }
    return orders;
  }

  private JsonObject get(String target) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(broker.resolve(target)).header("Authorization", "Bearer k").build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new AssertionError(target + " was answered " + response);
    }
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }
}
