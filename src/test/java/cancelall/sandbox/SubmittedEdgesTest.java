package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a submission is just allowed, and where it just no longer is. */
class SubmittedEdgesTest {
  private static final String DAY = "\"time_in_force\":\"DAY\"";
  private static final String MARKET =
      "\"side\":\"BUY\",\"quantity\":\"1\",\"order_type\":\"MARKET\"";
  private static final String TRAILING_LIMIT =
      MARKET.replace("MARKET", "TRAILING_STOP_LIMIT") + "," + DAY + ",\"trailing_offset\":\"1\"";

  private final Desk desk = Desk.withDefaults();

  @Test
  void a_client_id_has_sixty_four_characters_at_most() {
    String most = "x".repeat(64);

    assertThat(post(MARKET, DAY, "\"symbol\":\"AAPL\"", "\"id\":\"" + most + "\"").status())
        .isEqualTo(200);
    assertThat(post(MARKET, DAY, "\"symbol\":\"AAPL\"", "\"id\":\"x" + most + "\"").status())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"instrument_id\":\"a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8\"",
        "\"instrument_id\":\"A1A2A3A4-B1B2-C1C2-D1D2-D3D4D5D6D7D8\",\"symbol\":\"AAPL\"",
        "\"instrument_id\":\"AAPL\"",
        "\"symbol\":\"AAPL\""
      })
  void an_instrument_is_named_by_its_id_its_symbol_or_both(String named) {
    assertThat(post(MARKET, DAY, named).each("symbol")).containsExactly("AAPL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d9", "no such thing"})
  void an_instrument_that_nobody_knows_is_named(String id) {
    assertThat(post(MARKET, DAY, "\"instrument_id\":\"" + id + "\"").message())
        .isEqualTo("[0]: Unknown instrument_id: '" + id + "'");
  }

  @Test
  void a_trailing_offset_needs_its_unit() {
    assertThat(post(TRAILING_LIMIT, "\"symbol\":\"AAPL\"").message())
        .contains("trailing_offset_type is required");
  }

  @Test
  void a_trailing_stop_limit_needs_a_limit_or_an_offset_of_it() {
    String priced = TRAILING_LIMIT + ",\"trailing_offset_type\":\"BPS\",\"symbol\":\"AAPL\"";

    assertThat(post(priced).message()).contains("limit_offset or limit_price is required");
    assertThat(post(priced, "\"limit_price\":\"1\"").status()).isEqualTo(200);
    assertThat(post(priced, "\"limit_offset\":\"-1\"").each("limit_offset")).containsExactly("-1");
  }

  @Test
  void the_day_it_expires_is_kept_to_the_nanosecond() {
    Told told =
        post(
            MARKET,
            "\"symbol\":\"AAPL\"",
            "\"time_in_force\":\"GOOD_TILL_DATE\"",
            "\"expires_at\":\"2026-12-31T23:59:59.000000001+01:00\"",
            "\"extended_hours\":true");

    assertThat(told.each("expires_at")).containsExactly("2026-12-31T22:59:59.000000001Z");
    assertThat(told.each("extended_hours")).containsExactly("true");
    assertThat(desk.get(ORDERS).each("time_in_force")).containsExactly("GOOD_TILL_DATE");
  }

  private Told post(String... fields) {
    return desk.post("[{" + String.join(",", fields) + "}]");
  }
}
