package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key in a text that is shown. */
class MaskedKeyTest {
  private static final ApiKey KEY = ApiKey.of("sesame78");

  @Test
  void a_key_names_itself_without_its_secret() {
    assertThat(KEY).hasToString("ApiKey[***]");
  }

  @ParameterizedTest
  @CsvSource({
    "so sesame78 it is, so ***, sesame78sesame78, ******",
    "it is sesame7, it is sesame7, SESAME78, SESAME78"
  })
  void eight_characters_are_masked_wherever_they_stand(
      String text, String masked, String other, String otherMasked) {
    assertThat(KEY.maskedIn(text)).startsWith(masked);
    assertThat(KEY.maskedIn(other)).isEqualTo(otherMasked);
  }

  @Test
  void seven_characters_are_no_secret() {
    assertThat(ApiKey.of("sesame7").maskedIn("sesame7")).isEqualTo("sesame7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sesa", "sesam", "sesame", "sesame7"})
  void a_text_that_was_cut_does_not_end_in_half_a_key(String beginning) {
    assertThat(KEY.maskedAtEndOf("echo " + beginning)).isEqualTo("echo ***");
    assertThat(KEY.maskedAtEndOf(beginning)).isEqualTo("***");
    assertThat(KEY.maskedAtEndOf(beginning + ".")).isEqualTo(beginning + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ses", "esame78", "echo", "SESAME7"})
  void another_end_stays(String text) {
    assertThat(KEY.maskedAtEndOf(text)).isEqualTo(text);
  }
}
