package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.ApiKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "AAPL", "Ä漢😀 ~", "a\u00a0b", "\\u001b"})
  void what_is_harmless_stays_as_it_is(String text) {
    assertThat(new Shown(null).text(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0000", "0007", "0008", "0009", "000a", "000d", "001b", "001f", "007f", "0080", "009b", "009f",
    "061c", "200e", "200f", "2028", "2029", "202a", "202e", "2066", "2069", "feff"
  })
  void what_a_terminal_obeys_or_reorders_is_escaped(String code) {
    char c = (char) Integer.parseInt(code, 16);

    assertThat(new Shown(null).text("a" + c + "b")).isEqualTo("a\\u" + code + "b");
  }

  @Test
  void the_key_is_masked_before_anything_is_escaped() {
    assertThat(new Shown(ApiKey.of("open-sesame-4711")).text("\u001bopen-sesame-4711\n"))
        .isEqualTo("\\u001b***\\u000a");
  }
}
