package cancelall.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown over a key is silent about it, its causes and its trace included. */
class ThrownTest {
  private static final String KEY = "open-sesame-4711";

  @ParameterizedTest
  @ValueSource(strings = {"%s\n", "\r\nX-More: %s", "a %s", "%s\u0000", "%s\u00e9", "\ufeff%s"})
  void a_key_that_cannot_stand_in_a_header(String form) {
    assertSilent(() -> ApiKey.of(form.formatted(KEY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://%s@api.clearstreet.com",
        "https://me:%s@[::1",
        "https://me:%s@a_b:c",
        "http://%s@10.0.0.1",
        "https://me:%s@host/\u0000",
        "%s://me@host"
      })
  void a_base_url_with_a_key_in_it(String form) {
    assertSilent(() -> BaseUrl.parse(form.formatted(KEY)));
  }

  /** Why the key is refused before the JDK sees it. */
  @Test
  void the_jdk_repeats_what_it_refuses_in_a_header() {
    String made = "no-key-at-all";

    assertThat(
            catchThrowable(
                () ->
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1"))
                        .header("Authorization", "Bearer " + made + "\n")))
        .hasMessageContaining(made);
  }

  private static void assertSilent(ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);

    assertThat(thrown).as("it is refused").isNotNull();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    assertThat(KeyMarker.isIn(trace + thrown.toString())).as("the key is repeated").isFalse();
  }
}
