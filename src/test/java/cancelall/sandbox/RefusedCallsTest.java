package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCallsTest {
  private final Desk desk = Desk.withDefaults();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "side=",
        "side",
        "side=%20",
        "side=buy",
        "side=BUY,SELL",
        "side=BUY&side=BUY",
        "type=STOP-LIMIT",
        "instrument_type=INDEX",
        "instrument_ids=",
        "instrument_ids=AAPL",
        "instrument_ids=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8,",
        "instrument_ids[0]=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
        "instrument_ids%5B0%5D=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
        "symbol=AAPL",
        "Side=BUY",
        "side=%zz",
        "side=%ff"
      })
  void a_filter_that_could_only_be_guessed_is_400_and_cancels_nothing(String query) {
    Order kept = desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1"));

    Told told = desk.delete(ORDERS + "?" + query);

    assertThat(told.status()).isEqualTo(400);
    assertThat(told.json().getAsJsonObject("error").get("code").getAsInt()).isEqualTo(400);
    assertThat(told.json().has("data")).isFalse();
    assertThat(told.metadata().get("request_id").getAsString()).isNotBlank();
    assertThat(desk.book.find(kept.id())).hasValue(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "1.0", "9223372036854775808", "99999999999999999999", "+1", "%20"})
  void an_account_that_is_no_int64_is_400(String account) {
    assertThat(desk.delete("/v1/accounts/" + account + "/orders").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/v1/accounts/19816", "/v1/accounts/19816/orders/", "/v2/accounts/1/orders"})
  void another_path_is_404_but_not_the_documented_one(String path) {
    Told told = desk.delete(path);

    assertThat(told.status()).isEqualTo(404);
    assertThat(told.message()).isEqualTo("No such path: " + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "PATCH", "HEAD", "OPTIONS", "FROB"})
  void another_method_is_405(String method) {
    assertThat(desk.send(method, ORDERS, "").status()).isEqualTo(405);
    assertThat(desk.send("POST", ORDERS + "/x", "").status()).isEqualTo(405);
  }

  @Test
  void a_key_is_needed_and_must_be_the_right_one_if_there_is_one() {
    Desk strict = new Desk(SandboxSettings.defaults().withApiKey("right"));

    assertThat(call(strict, "Bearer right").status()).isEqualTo(404);
    assertThat(call(strict, "bearer right").status()).isEqualTo(404);
    assertThat(call(strict, "Bearer wrong").status()).isEqualTo(401);
    assertThat(call(strict, "Basic right").status()).isEqualTo(401);
    assertThat(call(desk, null).status()).isEqualTo(401);
    assertThat(call(desk, "Bearer  ").status()).isEqualTo(401);
    assertThat(call(desk, null).message()).isEqualTo("Missing or invalid API key");
  }

  @Test
  void a_401_has_no_body_if_so_chosen() {
    Choices bare = Choices.defaults().withUnauthorizedHasEnvelope(false);

    Told told = call(new Desk(SandboxSettings.defaults().withChoices(bare)), null);

    assertThat(told.status()).isEqualTo(401);
    assertThat(told.text()).isEmpty();
  }

  @Test
  void the_key_is_in_no_text_of_the_settings() {
    assertThat(SandboxSettings.defaults().withApiKey("hush").toString()).doesNotContain("hush");
  }

  private static Told call(Desk desk, String authorization) {
    return desk.send(
        new Request("DELETE", ORDERS, Optional.ofNullable(authorization), new byte[0]));
  }
}
