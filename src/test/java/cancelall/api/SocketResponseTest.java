package cancelall.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import kong.unirest.core.Config;
import kong.unirest.core.UnirestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer in the form that Unirest asks for. */
class SocketResponseTest {
  private static final List<String> FIELDS =
      List.of("Content-Type", "text/plain", "Retry-After", "1", "Retry-After", "2");

  private final Config config = new Config();

  @Test
  void the_head_is_handed_on() {
    SocketResponse response = response(FIELDS, bytes("x"));

    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getStatusText()).isEmpty();
    assertThat(response.getContentType()).isEqualTo("text/plain");
    assertThat(response.getEncoding()).isEmpty();
    assertThat(response.getHeaders().get("retry-after")).containsExactly("1", "2");
    assertThat(response.getHeaders().all()).hasSize(3);
    assertThat(response.getConfig()).isSameAs(config);
  }

  @Test
  void the_body_is_read_as_bytes_text_or_characters() throws IOException {
    assertThat(response(FIELDS, bytes("wiki")).hasContent()).isTrue();
    assertThat(response(FIELDS, bytes("wiki")).getContentAsBytes()).isEqualTo(bytesOf("wiki"));
    assertThat(response(FIELDS, bytes("ä")).getContentAsString()).isEqualTo("ä");
    assertThat(response(FIELDS, bytes("ä")).getContentAsString(ISO_8859_1.name())).isEqualTo("Ã¤");
    try (BufferedReader reader =
        new BufferedReader(response(FIELDS, bytes("ä\nb")).getContentReader())) {
      assertThat(reader.readLine()).isEqualTo("ä");
    }
  }

  @Test
  void where_a_proxy_refused_there_is_no_body() {
    SocketResponse response = response(FIELDS, null);

    assertThat(response.hasContent()).isFalse();
    assertThat(response.getContent()).isNull();
    assertThat(response.getContentAsBytes()).isEmpty();
    assertThat(response.getContentAsString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "GZip"})
  void a_packed_body_is_unpacked(String encoding) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytesOf("wiki"));
    }
    List<String> fields = List.of("Content-Encoding", encoding);

    SocketResponse response = response(fields, new ByteArrayInputStream(packed.toByteArray()));

    assertThat(response.getEncoding()).isEqualTo(encoding);
    assertThat(response.getContentAsString()).isEqualTo("wiki");
  }

  @Test
  void a_body_that_is_not_packed_as_it_says_is_an_error() {
    SocketResponse response = response(List.of("Content-Encoding", "gzip"), bytes("wiki"));

    assertThatThrownBy(response::getContent).isInstanceOf(UnirestException.class);
  }

  @Test
  void a_body_that_breaks_off_is_an_error() {
    SocketResponse response = response(FIELDS, new FixedBody(bytes("wi"), 4));

    assertThatThrownBy(response::getContentAsBytes)
        .isInstanceOf(UnirestException.class)
        .hasMessageContaining("after 2 of 4 bytes");
  }

  @Test
  void only_an_answer_that_was_read_whole_leaves_the_line_open() throws IOException {
    SocketResponse whole = response(FIELDS, new FixedBody(bytes("wiki"), 4));
    assertThat(whole.leavesTheLineOpen()).isFalse();
    whole.getContent().readAllBytes();
    assertThat(whole.leavesTheLineOpen()).isTrue();

    SocketResponse unframed = response(FIELDS, bytes("wiki"));
    unframed.getContent().readAllBytes();
    assertThat(unframed.leavesTheLineOpen()).isFalse();

    SocketResponse closing =
        response(List.of("Connection", "close"), new FixedBody(bytes("wiki"), 4));
    closing.getContent().readAllBytes();
    assertThat(closing.leavesTheLineOpen()).isFalse();
  }

  private SocketResponse response(List<String> fields, InputStream body) {
    return new SocketResponse(new AnswerHead(429, true, fields), body, config);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(bytesOf(text));
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(UTF_8);
  }
}
