package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.acceptance.StubServer;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Both servers are WireMocks, and WireMock keeps what it was sent and tells it to who asks. */
class JournalsTest {
  private static final String KEY = "open-sesame-to-the-journal";
  private static final String[] ASKED = {
    "/__admin/requests", "/__admin/requests/unmatched", "/__admin/requests/unmatched/near-misses"
  };

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void the_stubs_tell_nobody_what_key_they_were_sent() throws Exception {
    try (StubServer stubs = StubServer.start(Path.of("stubs"))) {
      assertThat(cancelAll(stubs.baseUrl(), 19816).statusCode()).isEqualTo(200);
      assertThat(cancelAll(stubs.baseUrl(), 20000).statusCode()).isEqualTo(501);

      assertNothingTold(stubs.baseUrl());
      assertThat(stubs.received().toString()).contains("Bearer ***").doesNotContain(KEY);
    }
  }

  @Test
  void the_sandbox_tells_nobody_what_key_it_was_sent() throws Exception {
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults().withApiKey(KEY))) {
      assertThat(cancelAll(sandbox.baseUrl(), 19816).statusCode()).isEqualTo(404);

      assertNothingTold(sandbox.baseUrl());
      assertThat(sandbox.seenRequests().toString()).doesNotContain(KEY);
    }
  }

  private void assertNothingTold(URI base) throws IOException, InterruptedException {
    for (String path : ASKED) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
      assertThat(send(request).body()).as(path).doesNotContain(KEY);
      assertThat(send(request.header("Authorization", "Bearer " + KEY)).body())
          .as(path)
          .doesNotContain(KEY);
    }
  }

  private HttpResponse<String> cancelAll(URI base, long account)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + "/v1/accounts/" + account + "/orders"))
            .header("Authorization", "Bearer " + KEY)
            .DELETE());
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
