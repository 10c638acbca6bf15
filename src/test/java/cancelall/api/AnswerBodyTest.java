package cancelall.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a body ends, and what is said of one that does not end where it should. */
class AnswerBodyTest {
  private static final String NEXT = "HTTP/1.1 404 no";

  @ParameterizedTest
  @CsvSource({
    "'4\r\nwiki\r\n5\r\npedia\r\n0\r\n\r\n', wikipedia",
    "'4\nwiki\n5\npedia\n0\n\n', wikipedia",
    "'9\r\nwikipedia\r\n0\r\n\r\n', wikipedia",
    "'00000000000000A\r\nwikipedia!\r\n000\r\n\r\n', wikipedia!",
    "'4;ext=1\r\nwiki\r\n5 ; x\r\npedia\r\n0;last\r\nA: t\r\nB: u\r\n\r\n', wikipedia",
    "'0\r\n\r\n', ''",
  })
  void chunks_are_put_together_and_nothing_after_them_is_taken(String chunks, String text)
      throws IOException {
    InputStream in = bytes(chunks + NEXT);
    FramedBody body = (FramedBody) of(200, List.of("Transfer-Encoding", "Chunked"), in);
    assertThat(body.isComplete()).isFalse();

    assertThat(new String(body.readAllBytes(), ISO_8859_1)).isEqualTo(text);

    assertThat(body.isComplete()).isTrue();
    assertThat(body.read()).isEqualTo(-1);
    assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo(NEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\r\n",
        "\r\n",
        "-1\r\na",
        "+1\r\na\r\n",
        ";1\r\na",
        "0x1\r\na",
        "1 1\r\na",
        "0000000000000001\r\na\r\n0\r\n\r\n",
        "ffffffffffffffff\r\na"
      })
  void a_size_that_is_none_is_refused(String chunks) {
    assertThatThrownBy(() -> chunked(chunks).readAllBytes())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a chunk has a size that is none");
  }

  @Test
  void a_chunk_longer_than_it_says_is_refused() {
    assertThatThrownBy(() -> chunked("1\r\nab\r\n0\r\n\r\n").readAllBytes())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a chunk is longer than it says");
  }

  @ParameterizedTest
  @CsvSource({
    "'', the connection was closed",
    "'4\r\nwi', the connection was closed in the middle of a chunk",
    "'4\r\nwiki', the connection was closed",
    "'4\r\nwiki\r\n', the connection was closed",
    "'4\r\nwiki\r\n0\r\n', the connection was closed",
  })
  void chunks_that_break_off_are_an_error(String chunks, String said) throws IOException {
    FramedBody body = chunked(chunks);

    assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class).hasMessage(said);
    assertThat(body.isComplete()).isFalse();
  }

  @Test
  void trailers_without_an_end_are_refused() {
    assertThatThrownBy(() -> chunked("0\r\n" + "A: b\r\n".repeat(20_000)).readAllBytes())
        .isInstanceOf(ProtocolException.class)
        .hasMessage("what stands before the answer does not end");
  }

  @Test
  void a_byte_at_a_time_is_the_same() throws IOException {
    FramedBody body = chunked("2\r\n\u00ff\u0000\r\n1\r\nz\r\n0\r\n\r\n");

    assertThat(List.of(body.read(), body.read(), body.read(), body.read()))
        .containsExactly(0xff, 0, (int) 'z', -1);
  }

  @Test
  void a_length_ends_a_body_and_nothing_after_it_is_taken() throws IOException {
    InputStream in = bytes("wiki" + NEXT);
    FramedBody body = (FramedBody) of(200, List.of("Content-Length", "4"), in);

    assertThat(new String(body.readNBytes(3), ISO_8859_1)).isEqualTo("wik");
    assertThat(body.isComplete()).isFalse();
    assertThat(new String(body.readAllBytes(), ISO_8859_1)).isEqualTo("i");
    assertThat(body.isComplete()).isTrue();
    assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo(NEXT);
  }

  @Test
  void a_body_shorter_than_its_length_is_an_error_that_says_how_much_came() throws IOException {
    InputStream body = of(200, List.of("Content-Length", "6"), bytes("wiki"));

    assertThatThrownBy(body::readAllBytes)
        .isInstanceOf(IOException.class)
        .hasMessage("the connection was closed after 4 of 6 bytes");
  }

  @Test
  void without_a_word_about_its_end_a_body_ends_with_the_connection() throws IOException {
    assertThat(of(200, List.of(), bytes("wiki")).readAllBytes()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "+1", "1.0", "four", "99999999999999999999"})
  void a_length_that_is_none_is_refused(String length) {
    assertThatThrownBy(() -> of(200, List.of("Content-Length", length), bytes("wiki")))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("the answer claims a length that is none");
  }

  @ParameterizedTest
  @CsvSource({"gzip", "identity", "'gzip, chunked'"})
  void an_encoding_nobody_asked_for_is_refused(String encoding) {
    assertThatThrownBy(() -> of(200, List.of("Transfer-Encoding", encoding), bytes("wiki")))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("the answer is encoded in a way nobody asked for");
  }

  @Test
  void two_encodings_are_refused() {
    List<String> twice = List.of("Transfer-Encoding", "chunked", "Transfer-Encoding", "chunked");

    assertThatThrownBy(() -> of(200, twice, bytes("0\r\n\r\n")))
        .isInstanceOf(ProtocolException.class);
  }

  @Test
  void chunks_win_over_a_length() throws IOException {
    List<String> both = List.of("Content-Length", "1", "Transfer-Encoding", "chunked");

    assertThat(of(200, both, bytes("4\r\nwiki\r\n0\r\n\r\n")).readAllBytes()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"204, 0", "304, 0", "304, 12"})
  void an_answer_that_has_no_body_ends_with_its_head(int status, String length) throws IOException {
    InputStream in = bytes(NEXT);

    assertThat(of(status, List.of("Content-Length", length), in).readAllBytes()).isEmpty();
    assertThat(of(status, List.of(), in).readAllBytes()).isEmpty();
    assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo(NEXT);
  }

  @ParameterizedTest
  @CsvSource({"Content-Length, 4", "Transfer-Encoding, chunked"})
  void a_204_that_announces_a_body_is_refused(String name, String value) {
    assertThatThrownBy(() -> of(204, List.of(name, value), bytes("4\r\nwiki\r\n0\r\n\r\n")))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a 204 has a body");
  }

  private static FramedBody chunked(String text) throws IOException {
    return (FramedBody) of(200, List.of("Transfer-Encoding", "chunked"), bytes(text));
  }

  private static InputStream of(int status, List<String> fields, InputStream in)
      throws IOException {
    return AnswerBody.of(new AnswerHead(status, true, fields), in);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }
}
