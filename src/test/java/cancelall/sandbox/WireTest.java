package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a real connection can show. */
class WireTest {
  private static final int MANY = 100_000;

  private static Sandbox sandbox;
  private static Wire wire;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.start(SandboxSettings.defaults());
    wire = Wire.to(sandbox);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @BeforeEach
  void empty() {
    sandbox.book().clear();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/accounts/19816/orders?status=%zz HTTP/1.1|Host: x|Authorization: Bearer x",
        "GET /v1/accounts/%zz/orders HTTP/1.1|Host: x|Authorization: Bearer x",
        "GET /v1/accounts/19816/orders HTTP/1.1|Host: a b|Authorization: Bearer x",
        "GET /v1/accounts/19816/orders HTTP/1.1|Authorization: Bearer x",
        "GET /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: a|Authorization: b",
        "OPTIONS * HTTP/1.1|Host: x",
        "GET /__admin/mappings HTTP/1.1|Host: x",
        "GET /__files/x HTTP/1.1|Host: x",
        "GARBAGE",
        "POST /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: Bearer x"
            + "|Content-Type: application/x-www-form-urlencoded|Content-Length: 5||a=%zz",
        "POST /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: Bearer x"
            + "|Content-Type: multipart/form-data|Content-Length: 1||a",
        "POST /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: Bearer x"
            + "|Content-Encoding: gzip|Content-Length: 4||\u001f\u008bno",
        "POST /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: Bearer x"
            + "|Content-Length: 4294967296||",
        "POST /v1/accounts/19816/orders HTTP/1.1|Host: x|Authorization: Bearer x"
            + "|Transfer-Encoding: chunked||zz|"
      })
  void what_is_malformed_is_refused_in_the_envelope_of_all_errors(String lines) throws IOException {
    String answer = raw(lines.replace("|", "\r\n") + (lines.contains("||") ? "" : "\r\n\r\n"));

    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
    assertThat(answer).contains("application/json");
    String body = answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
    assertThat(JsonParser.parseString(body).getAsJsonObject().keySet())
        .containsExactly("error", "metadata");
  }

  @Test
  void an_answer_is_json_and_says_so() throws IOException {
    String call = "GET " + ORDERS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n";

    assertThat(raw(call)).startsWith("HTTP/1.1 200 ").contains("Content-Type: application/json");
  }

  @Test
  void a_url_that_is_far_too_long_is_refused_and_one_with_a_thousand_ids_is_not()
      throws IOException {
    String id = "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8";
    String ids = String.join(",", IntStream.range(0, 1000).mapToObj(i -> id).toList());

    assertThat(wire.delete(ORDERS + "?instrument_ids=" + ids).status()).isEqualTo(404);
    assertThat(raw("GET /" + "a".repeat(300_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
        .matches("(?s)HTTP/1.1 4\\d\\d .*error.*");
  }

  @Test
  void a_body_of_more_than_four_mebibytes_is_refused_with_or_without_its_length() throws Exception {
    byte[] body = new byte[Gate.MAX_BODY + 1];
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + ORDERS))
            .header("Authorization", "Bearer x");
    HttpClient client = HttpClient.newHttpClient();

    var told = client.send(request.POST(BodyPublishers.ofByteArray(body)).build(), asText());
    var chunked =
        client.send(
            request.POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))).build(),
            asText());

    assertThat(told.statusCode()).isEqualTo(413);
    assertThat(chunked.statusCode()).isEqualTo(413);
    assertThat(chunked.body()).contains("\"code\":413");
  }

  @Tag("slow")
  @Test
  void a_hundred_thousand_orders_are_cancelled_in_one_answer() {
    sandbox
        .book()
        .placeAll(
            IntStream.range(0, MANY)
                .mapToObj(i -> NewOrder.of(Side.BUY, "AAPL", "1").limitPrice("1.00"))
                .toList());

    Told heard = wire.delete(ORDERS);

    assertThat(heard.each("id")).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(wire.delete(ORDERS).status()).isEqualTo(404);
  }

  @Test
  void what_was_asked_can_be_looked_up_without_the_key() {
    wire.delete(ORDERS + "?side=BUY");

    SeenRequest last = sandbox.seenRequests().get(sandbox.seenRequests().size() - 1);
    assertThat(last).isEqualTo(new SeenRequest("DELETE", ORDERS + "?side=BUY", true));
    assertThat(sandbox.seenRequests().toString()).doesNotContain("any-sesame");
  }

  @Test
  void only_a_thousand_requests_are_kept() {
    SeenRequests seen = new SeenRequests();
    for (int i = 0; i < 1500; i++) {
      seen.add(new Request("GET", "/" + i, Optional.empty(), new byte[0]));
    }

    assertThat(seen.list()).hasSize(1000).last().extracting(SeenRequest::target).isEqualTo("/1499");
  }

  @Test
  void it_listens_on_the_loopback_address_and_says_so_when_the_port_is_taken() {
    int port = sandbox.baseUrl().getPort();

    assertThat(sandbox.isLoopback()).isTrue();
    assertThat(sandbox.baseUrl().getHost()).isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> Sandbox.start(SandboxSettings.defaults().withPort(port)))
        .isInstanceOf(SandboxNotStarted.class)
        .hasMessage("Cannot listen on 127.0.0.1:%d: it is in use, or not of this machine.", port);
  }

  private static BodyHandler<String> asText() {
    return BodyHandlers.ofString();
  }

  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", sandbox.baseUrl().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
