package cancelall.load;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Calls of the API by any HTTP client; as many connections as there are callers at a time. */
final class Calls {
  static final long ACCOUNT = 19_816;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI orders;

  Calls(URI broker) {
    this.orders = broker.resolve("/v1/accounts/" + ACCOUNT + "/orders");
  }

  HttpResponse<String> cancelAll(String query) throws IOException, InterruptedException {
    return send(query, "DELETE", "");
  }

  /** Submits orders and gives their ids. */
  List<String> submit(String body) throws IOException, InterruptedException {
    return ids(send("", "POST", body));
  }

  /** Every order as it is listed, page by page. */
  List<JsonObject> list() throws IOException, InterruptedException {
    List<JsonObject> listed = new ArrayList<>();
    String query = "?page_size=1000";
    while (query != null) {
      HttpResponse<String> page = send(query, "GET", "");
      listed.addAll(data(page));
      JsonElement next =
          JsonParser.parseString(page.body())
              .getAsJsonObject()
              .getAsJsonObject("metadata")
              .get("next_page_token");
      query = next.isJsonNull() ? null : "?page_token=" + next.getAsString();
    }
    return listed;
  }

  static List<String> ids(HttpResponse<String> answer) {
    return data(answer).stream().map(order -> order.get("id").getAsString()).toList();
  }

  private static List<JsonObject> data(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer + " " + answer.body());
    }
    List<JsonObject> data = new ArrayList<>();
    JsonParser.parseString(answer.body())
        .getAsJsonObject()
        .getAsJsonArray("data")
        .forEach(order -> data.add(order.getAsJsonObject()));
    return data;
  }

  private HttpResponse<String> send(String query, String method, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(orders + query))
            .header("Authorization", "Bearer load")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
