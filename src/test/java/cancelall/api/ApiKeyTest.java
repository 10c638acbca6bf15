package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
  private static final String SECRET = "open-sesame-4711";

  @ParameterizedTest
  @ValueSource(strings = {"k", "id.secret", "eyJh.eyJz.c2ln", "!\"#$%&'()*+,/:;<=>?@[]^`{|}~"})
  void a_key_of_any_shape_is_sent_as_it_is(String text) {
    assertThat(ApiKey.of(text).bearer()).isEqualTo("Bearer " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\n",
        SECRET + "\n",
        SECRET + "\r",
        "x\n" + SECRET,
        SECRET + "\u0000",
        SECRET + "\u007f",
        "a " + SECRET,
        SECRET + "\u00e9",
        "\ufeff" + SECRET
      })
  void a_key_that_cannot_stand_in_a_header_is_refused_without_being_repeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiKey.of(text))
        .satisfies(refused -> assertThat(refused.getMessage()).isNotBlank().doesNotContain(SECRET));
  }

  @Test
  void a_key_never_shows_in_text_made_of_it() {
    ApiKey key = ApiKey.of(SECRET);
    Connection connection =
        Connection.to(new BaseUrl(URI.create("https://api.clearstreet.com")), key, "test/1");

    assertThat(key.toString() + connection).doesNotContain(SECRET);
  }

  @Test
  void a_key_that_a_broker_echoes_is_masked_wherever_it_stands() {
    assertThat(ApiKey.of(SECRET).maskedIn("bad token " + SECRET + ", " + SECRET + "!"))
        .isEqualTo("bad token ***, ***!");
  }

  @Test
  void a_key_too_short_to_be_a_secret_garbles_no_words() {
    assertThat(ApiKey.of("k").maskedIn("kick")).isEqualTo("kick");
  }
}
