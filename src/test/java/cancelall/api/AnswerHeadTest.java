package cancelall.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadTest {
  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1 200, 200, true",
    "HTTP/1.1 200 , 200, true",
    "HTTP/1.1 404 Not Found, 404, true",
    "HTTP/1.0 999 x, 999, false",
    "HTTP/1.1 590 x, 590, true",
  })
  void a_status_line_says_the_status_and_the_version(String line, int status, boolean isHttp11)
      throws IOException {
    AnswerHead head = read(line + "\r\n\r\n");

    assertThat(head.status()).isEqualTo(status);
    assertThat(head.isHttp11()).isEqualTo(isHttp11);
    assertThat(head.fields()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1",
        "HTTP/1.1 20",
        "HTTP/1.1 2000",
        "HTTP/1.1 200x",
        "HTTP/1.1 20: x",
        "HTTP/1.1 20/ x",
        "HTTP/1.1 099 x",
        "HTTP/1.1 -20 x",
        "HTTP/2.0 200 x",
        "HTTP/1.2 200 x",
        "http/1.1 200 x",
        " HTTP/1.1 200 x",
        "<html>"
      })
  void anything_else_is_no_status_line(String line) {
    assertThatThrownBy(() -> read(line + "\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("it does not begin with a status line of HTTP/1.1");
  }

  @Test
  void what_announces_an_answer_is_passed_over() throws IOException {
    AnswerHead head =
        read("HTTP/1.1 100 Continue\r\nA: 1\r\n\r\nHTTP/1.1 199 x\r\n\r\nHTTP/1.1 200 x\r\n\r\n");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.fields()).isEmpty();
  }

  @Test
  void a_change_of_protocol_is_refused() {
    assertThatThrownBy(() -> read("HTTP/1.1 101 x\r\n\r\nHTTP/1.1 200 x\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessageContaining("101");
  }

  @Test
  void fields_are_read_with_their_lines_joined_and_their_blanks_taken_off() throws IOException {
    AnswerHead head =
        read(
            "HTTP/1.1 200 x\n"
                + "Azaz09!#$%&'*+-.^_`|~: \t a: b\t \r\n"
                + "Empty:\r\n"
                + "Folded: one\r\n two \r\n\tthree\r\n"
                + "no field\r\n"
                + "Last:z\r\n\r\nbody");

    assertThat(head.fields())
        .containsExactly(
            "Azaz09!#$%&'*+-.^_`|~", "a: b", "Empty", "", "Folded", "one two three", "Last", "z");
  }

  @Test
  void a_line_that_continues_nothing_is_passed_over() throws IOException {
    assertThat(read("HTTP/1.1 200 x\r\n folded\r\nA: 1\r\n\r\n").fields())
        .containsExactly("A", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "[", "`{", "/", "a ", "(", "\u0001", "\u00e4", "A}"})
  void a_name_that_is_none_is_refused(String name) {
    assertThatThrownBy(() -> read("HTTP/1.1 200 x\r\n" + name + ": 1\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a header has a name that is none");
  }

  @Test
  void a_field_without_a_name_is_refused() {
    assertThatThrownBy(() -> read("HTTP/1.1 200 x\r\n: 1\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a header has no name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A: \u0000", "A: b\u001fc", "A: \u007f", "A: 1\r\n b\rc", "A: b\rc"})
  void a_value_with_a_control_character_is_refused(String field) {
    assertThatThrownBy(() -> read("HTTP/1.1 200 x\r\n" + field + "\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("a header holds a control character");
  }

  @Test
  void a_value_may_hold_anything_else() throws IOException {
    assertThat(read("HTTP/1.1 200 x\r\nA: b\tc ~\u0080\u00ff\r\n\r\n").first("A"))
        .isEqualTo("b\tc ~\u0080\u00ff");
  }

  @Test
  void fields_are_found_in_any_case_and_in_their_order() throws IOException {
    AnswerHead head = read("HTTP/1.1 200 x\r\nA: 1\r\nB: 2\r\na: 3\r\n\r\n");

    assertThat(head.all("a")).containsExactly("1", "3");
    assertThat(head.first("b")).isEqualTo("2");
    assertThat(head.first("2")).as("a value is no name").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP/1.1, '', true",
    "HTTP/1.1, Connection: Keep-Alive, true",
    "HTTP/1.1, Connection: close, false",
    "HTTP/1.1, 'Connection: keep-alive, Upgrade', false",
    "HTTP/1.1, Connection:, false",
    "HTTP/1.0, '', false",
    "HTTP/1.0, Connection: keep-alive, false",
  })
  void a_connection_stays_unless_something_speaks_against_it(
      String version, String field, boolean stays) throws IOException {
    String fields = field.isEmpty() ? "" : field + "\r\n";

    assertThat(read(version + " 200 x\r\n" + fields + "\r\n").isKeptAlive()).isEqualTo(stays);
  }

  @Test
  void a_head_ends_within_its_bound() throws IOException {
    String line = "HTTP/1.1 200 x\r\nA: ";
    // The ends of lines are not all counted, so a little more than the bound may pass.
    assertThat(read(line + "x".repeat(384 * 1024 - 30) + "\r\n\r\n").first("A")).endsWith("x");
    assertThatThrownBy(() -> read(line + "x".repeat(384 * 1024) + "\r\n\r\n"))
        .isInstanceOf(ProtocolException.class)
        .hasMessage("what stands before the answer does not end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HTTP/1.1 200 x", "HTTP/1.1 200 x\r\n", "HTTP/1.1 200 x\r\nA: 1\r\n"})
  void a_head_that_breaks_off_is_none(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessage("the connection was closed");
  }

  @Test
  void nothing_of_the_body_is_taken() throws IOException {
    InputStream in = bytes("HTTP/1.1 200 x\r\n\r\nbody");

    AnswerHead.readFinal(in);

    assertThat(new String(in.readAllBytes(), ISO_8859_1)).isEqualTo("body");
  }

  private static AnswerHead read(String text) throws IOException {
    return AnswerHead.readFinal(bytes(text));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }
}
