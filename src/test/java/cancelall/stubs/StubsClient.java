package cancelall.stubs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends what a test says, byte for byte, and nothing of its own. */
final class StubsClient {
  static final String ACCOUNT = "19816";
  static final String BEARER = "Bearer open-sesame";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI baseUrl;

  StubsClient(URI baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * What the server said.
   *
   * @param stub the name of the stub that answered, empty if none did
   */
  record Answer(int status, String contentType, String body, String stub) {}

  /** The documented call on the documented account, with a query such as {@code ?side=BUY}. */
  Answer cancel(String query) {
    return cancel(ACCOUNT, query, BEARER);
  }

  Answer cancel(String account, String query, String... authorization) {
    return send("DELETE", "/v1/accounts/" + account + "/orders" + query, authorization);
  }

  Answer send(String method, String pathAndQuery, String... authorization) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + pathAndQuery))
            .method(method, HttpRequest.BodyPublishers.noBody());
    for (String value : authorization) {
      request.header("Authorization", value);
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          new String(response.body(), UTF_8),
          response.headers().firstValue("Matched-Stub-Name").orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
