package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cancelall.api.BaseUrl;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsProxyTest {
  private static final BaseUrl BROKER = BaseUrl.parse("https://api.clearstreet.com");

  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, proxy.example:3128",
    "http://proxy.example, proxy.example:1080",
    "proxy.example:3128, proxy.example:3128",
    "' http://proxy.example:3128/ ', proxy.example:3128"
  })
  void a_proxy_is_a_host_and_a_port(String text, String host) {
    assertThat(via(Map.of("HTTPS_PROXY", text))).isEqualTo(host);
    assertThat(via(Map.of("https_proxy", text))).isEqualTo(host);
  }

  @Test
  void no_variable_or_a_blank_one_is_no_proxy() {
    assertThat(via(Map.of())).isNull();
    assertThat(via(Map.of("HTTPS_PROXY", " "))).isNull();
    assertThat(via(Map.of("HTTP_PROXY", "http://proxy.example:3128"))).isNull();
  }

  @Test
  void the_lower_case_variable_comes_first() {
    assertThat(via(Map.of("https_proxy", "http://a:1", "HTTPS_PROXY", "http://b:2")))
        .isEqualTo("a:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "api.clearstreet.com",
        "API.ClearStreet.com",
        "clearstreet.com",
        ".clearstreet.com",
        "*.clearstreet.com",
        "other.example, api.clearstreet.com",
        ",clearstreet.com,"
      })
  void an_exempt_host_is_reached_directly(String list) {
    assertThat(via(Map.of("HTTPS_PROXY", "http://proxy.example:3128", "NO_PROXY", list))).isNull();
    assertThat(via(Map.of("HTTPS_PROXY", "http://proxy.example:3128", "no_proxy", list))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "street.com", "clearstreet.com.evil", "api", "com.au"})
  void another_host_is_not_exempt(String list) {
    assertThat(via(Map.of("HTTPS_PROXY", "http://proxy.example:3128", "NO_PROXY", list)))
        .isEqualTo("proxy.example:3128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://127.0.0.1:8443", "https://localhost", "http://[::1]:8089"})
  void loopback_never_goes_through_a_proxy(String target) {
    assertThat(HttpsProxy.of(Map.of("HTTPS_PROXY", "http://proxy:1"), BaseUrl.parse(target)))
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:sesame@proxy:3128",
        "socks5://proxy:1080",
        "https://proxy:443",
        "http://proxy:0",
        "http://proxy:65536",
        "http://",
        "http://pro xy:1",
        ":3128"
      })
  void a_proxy_that_cannot_be_used_is_refused_without_its_password(String text) {
    assertThatExceptionOfType(UsageProblem.class)
        .isThrownBy(() -> via(Map.of("HTTPS_PROXY", text)))
        .withMessageStartingWith("HTTPS_PROXY ")
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("sesame"));
  }

  private static String via(Map<String, String> env) {
    InetSocketAddress proxy = HttpsProxy.of(env, BROKER);
    return proxy == null ? null : proxy.getHostString() + ":" + proxy.getPort();
  }
}
