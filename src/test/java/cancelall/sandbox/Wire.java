package cancelall.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** Speaks to a sandbox as any HTTP client would. */
record Wire(URI base, String key) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A whole answer. */
  record Heard(int status, String text, HttpResponse<String> response) {
    JsonObject json() {
      return JsonParser.parseString(text).getAsJsonObject();
    }

    List<JsonObject> orders() {
      JsonArray data = json().getAsJsonArray("data");
      return StreamSupport.stream(data.spliterator(), false)
          .map(order -> order.getAsJsonObject())
          .toList();
    }

    List<String> texts(String field) {
      return orders().stream().map(order -> order.get(field).getAsString()).toList();
    }

    JsonObject data() {
      return json().getAsJsonObject("data");
    }

    String message() {
      return json().getAsJsonObject("error").get("message").getAsString();
    }
  }

  static Wire to(Sandbox sandbox) {
    return new Wire(sandbox.baseUrl(), "any-key");
  }

  Heard get(String path) {
    return send("GET", path, null);
  }

  Heard delete(String path) {
    return send("DELETE", path, null);
  }

  Heard post(String path, String body) {
    return send("POST", path, body);
  }

  Heard send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Heard(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new AssertionError("no answer to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
