package cancelall.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Gson reads by itself although RFC 8259 forbids it. */
class StrictJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "TRUE",
        "False",
        "nULL",
        "\"\\'\"",
        "\"a\nb\"",
        "\"\t\"",
        "\"\u0000\"",
        "'a'",
        "[1,]",
        "[1;2]",
        "{a:1}",
        "{\"a\"=1}",
        "//c\n1",
        "NaN",
        "01",
        "1.",
        "+1",
        "",
        " ",
        "\ufeff1",
        "\ufeff"
      })
  void what_is_no_json_is_refused(String text) {
    assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "true",
        "null",
        "\"\u20ac\"",
        "[]",
        "{}",
        "-0.0e-9",
        "123456789012345678901234567890.10"
      })
  void what_is_json_stays_as_it_is(String text) throws IOException {
    assertThat(read(text)).isEqualTo(text);
  }

  private static String read(String text) throws IOException {
    return StrictJson.read(StrictJson.reader(new ByteArrayInputStream(text.getBytes(UTF_8))))
        .toString();
  }
}
