package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://api.clearstreet.com, 443",
    "https://api.clearstreet.com:8443, 8443",
    "HTTPS://api.clearstreet.com, 443",
    "http://localhost, 80",
    "http://LOCALHOST:8089, 8089",
    "http://127.0.0.1:8089, 8089",
    "http://127.9.8.255:1, 1",
    "http://[::1]:8089, 8089"
  })
  void a_host_with_or_without_a_port_is_taken(String text, int port) {
    assertThat(BaseUrl.parse(text).port()).isEqualTo(port);
    assertThat(BaseUrl.parse(text)).hasToString(text);
  }

  @Test
  void one_lone_trailing_slash_is_dropped() {
    assertThat(BaseUrl.parse("https://api.clearstreet.com/"))
        .isEqualTo(BaseUrl.parse("https://api.clearstreet.com"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost, true",
    "https://127.0.0.1, true",
    "https://[::1]:1, true",
    "https://api.clearstreet.com, false",
    "https://10.0.0.1, false",
    "https://127.0.0.1.example.com, false",
    "https://localhost.example.com, false"
  })
  void loopback_is_this_machine_alone(String text, boolean loopback) {
    assertThat(BaseUrl.parse(text).isLoopback()).isEqualTo(loopback);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.clearstreet.com",
        "http://127.0.0.1.example.com",
        "http://10.0.0.1:8089",
        "http://0.0.0.0:8089",
        "http://localhost.",
        "http://localhost.example.com"
      })
  void cleartext_to_another_machine_is_refused(String text) {
    assertRefused(text, "cleartext");
  }

  @ParameterizedTest
  @CsvSource({
    "api.clearstreet.com, https://",
    "ftp://api.clearstreet.com, https://",
    "//api.clearstreet.com, https://",
    "'', https://",
    "https://, names no host",
    "http://127.256.0.1, names no host",
    "https:, URL",
    "https:api.clearstreet.com, names no host",
    "https:///v1, host",
    "https://api.clearstreet.com:0, port",
    "https://api.clearstreet.com:65536, port",
    "https://api.clearstreet.com:https, host",
    "https://a_b.example.com, host",
    "https://api.clearstreet.com/v1, path",
    "https://api.clearstreet.com//, path",
    "https://api.clearstreet.com?, query",
    "https://api.clearstreet.com/?a=b, query",
    "https://api.clearstreet.com#x, fragment",
    "' https://api.clearstreet.com', URL",
    "'https://api.clearstreet.com ', URL",
    "'https://api.clear street.com', URL"
  })
  void what_is_not_just_a_host_is_refused(String text, String reason) {
    assertRefused(text, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sesame:open@api.clearstreet.com",
        "https://sesame@api.clearstreet.com",
        "https://sesame@127.0.0.1",
        "https://ses@ame@api.clearstreet.com",
        "https://sesame@a_b"
      })
  void user_info_is_refused_and_never_repeated(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(text))
        .withMessageContaining("user info")
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("ame"));
  }

  private static void assertRefused(String text, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(text))
        .withMessageContaining(reason);
  }
}
