package cancelall.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Speaks to a sandbox as any HTTP client would. */
record Wire(URI base, String key) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static Wire to(Sandbox sandbox) {
    return new Wire(sandbox.baseUrl(), "any-sesame");
  }

  Told get(String path) {
    return send("GET", path, null);
  }

  Told delete(String path) {
    return send("DELETE", path, null);
  }

  Told post(String path, String body) {
    return send("POST", path, body);
  }

  Told send(String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (key != null) {
      request.header("Authorization", "Bearer " + key);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      return new Told(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
