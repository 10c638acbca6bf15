package cancelall.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionTest {
  @RegisterExtension static final RunningStubs STUBS = new RunningStubs();

  @ParameterizedTest
  @ValueSource(strings = {"19816", "19817", "1", "-1", "abc", "9223372036854775808"})
  void without_a_header_no_account_is_answered(String account) {
    assertUnauthorized(STUBS.client().cancel(account, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Bearer",
        "Bearer ",
        "Bearer   ",
        "key",
        "Bearerkey",
        "Basic a2V5",
        "Token key"
      })
  void what_is_no_bearer_token_is_no_permission(String authorization) {
    assertUnauthorized(STUBS.client().cancel(StubsClient.ACCOUNT, "", authorization));
  }

  @Test
  void a_second_header_of_another_scheme_spoils_the_first() {
    assertUnauthorized(
        STUBS.client().cancel(StubsClient.ACCOUNT, "", StubsClient.BEARER, "Basic a2V5"));
  }

  @Test
  void the_token_is_asked_for_before_the_filter_is_read() {
    assertUnauthorized(STUBS.client().cancel(StubsClient.ACCOUNT, "?side=buy"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer k", "bearer k", "Bearer a.b-sesame~e+f/g==", "Bearer id.sesame x"})
  void a_token_of_any_shape_is_good(String authorization) {
    assertThat(STUBS.client().cancel(StubsClient.ACCOUNT, "", authorization).body())
        .isEqualTo(StubFiles.pageExample(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?side=BUY",
        "?type=STOP&instrument_type=OPTION",
        "?instrument_ids=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
        "?side=buy",
        "?side=",
        "?symbol=AAPL"
      })
  void the_account_without_permission_is_forbidden_whatever_the_filter(String query) {
    var answer = STUBS.client().cancel("19817", query, StubsClient.BEARER);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo(StubFiles.pageExample(403));
  }

  private static void assertUnauthorized(StubsClient.Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo(StubFiles.body("401-no-bearer-token"));
  }
}
