package cancelall.stubs;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cancelall.acceptance.ReceivedRequest;
import cancelall.acceptance.StubServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubServerTest {
  private static final String SECRET = "open.sesame";

  private StubServer server;
  private StubsClient client;

  @BeforeEach
  void start() {
    server = StubServer.start(StubFiles.ROOT);
    client = new StubsClient(server.baseUrl());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /v1/accounts/20000/orders",
    "DELETE, /v1/accounts/20000/orders?side=BUY",
    "DELETE, /v1/accounts/19816/orders/",
    "DELETE, /v1/accounts/19816/orders/1",
    "DELETE, /v2/accounts/19816/orders",
    "GET, /v1/accounts/19816/orders",
    "POST, /v1/accounts/19816/orders",
    "GET, /",
    "GET, /200-both-orders.json",
  })
  void what_no_stub_matches_is_501_with_the_nearest_stub(String method, String path) {
    var answer = client.send(method, path, "Bearer " + SECRET);

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.contentType()).isEqualTo("text/plain");
    assertThat(answer.body())
        .startsWith("no stub matches")
        .contains("Closest stub", "/v1/accounts/")
        .contains(path)
        .doesNotContain(SECRET);
  }

  @Test
  void a_comparison_shows_what_kind_of_key_came_and_never_the_key() {
    String account = "/v1/accounts/20000/orders";

    assertThat(client.send("DELETE", account, "Bearer " + SECRET).body())
        .contains("Authorization", "Bearer ***")
        .doesNotContain(SECRET);
    assertThat(client.send("DELETE", account + "2", SECRET).body()).doesNotContain(SECRET);
  }

  @Test
  void a_request_that_wiremock_cannot_compare_is_501_as_well() throws IOException {
    String path = "/v1/accounts/20000/orders?side=BUY|SELL";
    String request =
        String.join(
            "\r\n",
            "DELETE " + path + " HTTP/1.1",
            "Host: x",
            "Authorization: Bearer " + SECRET,
            "",
            "");
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.baseUrl().getPort())) {
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      String statusLine =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII)).readLine();

      assertThat(statusLine).startsWith("HTTP/1.1 501");
    }
  }

  @Test
  void received_requests_are_told_oldest_first_with_their_raw_query() {
    client.cancel("?side=BUY");
    client.send("GET", "/nowhere?a=%2C", "Basic " + SECRET);

    List<ReceivedRequest> received = server.received();

    assertThat(received)
        .extracting(ReceivedRequest::method, ReceivedRequest::url)
        .containsExactly(
            tuple("DELETE", server.baseUrl() + "/v1/accounts/19816/orders?side=BUY"),
            tuple("GET", server.baseUrl() + "/nowhere?a=%2C"));
    assertThat(received.get(0).headers().get("authorization")).containsExactly(StubsClient.BEARER);
    assertThat(received.get(1)).asString().endsWith("Authorization=[Basic ***]");
  }

  @Test
  void nothing_is_received_before_something_is_sent() {
    assertThat(server.received()).isEmpty();
  }

  @Test
  void the_stub_that_is_replaced_stays_on_disk() {
    assertThat(StubFiles.names(StubFiles.MAPPINGS)).contains("501-no-stub-matches");
  }

  @Test
  void a_closed_server_has_freed_its_port() {
    server.close();

    assertThatThrownBy(
            () -> new Socket(InetAddress.getLoopbackAddress(), server.baseUrl().getPort()))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void a_directory_without_mappings_is_refused(@TempDir Path empty) {
    assertThatThrownBy(() -> StubServer.start(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(empty.toString());
  }
}
