package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CancelRequestTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 19816, 9007199254740993L, Long.MAX_VALUE})
  void an_account_id_is_an_int64_to_the_last_digit(long id) {
    assertThat(CancelRequest.accountId(Long.toString(id))).isEqualTo(id);
    assertThat(new CancelRequest(id, Filter.none()).pathAndQuery())
        .isEqualTo("/v1/accounts/" + id + "/orders");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "00",
        "-1",
        "+1",
        "019816",
        "abc",
        " 19816",
        "19816 ",
        "19816\n",
        "1/../2",
        "1%2F2",
        "19816.0",
        "1e5",
        "0x1",
        "19_816",
        "19,816",
        "١٩٨١٦",
        "１９８１６",
        "9223372036854775808",
        "18446744073709551617",
        "99999999999999999999"
      })
  void what_is_not_a_whole_number_above_zero_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CancelRequest.accountId(text));
  }

  @Test
  void an_account_id_beyond_int64_is_called_that() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CancelRequest.accountId("9223372036854775808"))
        .withMessageContaining("2^63-1");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void a_request_for_no_account_cannot_be_made(long id) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CancelRequest(id, Filter.none()));
  }

  @Test
  void the_filter_follows_the_path() {
    assertThat(new CancelRequest(19816, Filter.none().withSide(Side.SELL_SHORT)).pathAndQuery())
        .isEqualTo("/v1/accounts/19816/orders?side=SELL_SHORT");
  }
}
