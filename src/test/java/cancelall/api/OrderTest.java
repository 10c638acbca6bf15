package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {
  @ParameterizedTest
  @CsvSource({
    "PENDING_NEW, true, false",
    "NEW, true, false",
    "PARTIALLY_FILLED, true, false",
    "PENDING_REPLACE, true, false",
    "SUSPENDED, true, false",
    "STOPPED, true, false",
    "PENDING_CANCEL, false, false",
    "FILLED, false, true",
    "CANCELED, false, true",
    "REJECTED, false, true",
    "EXPIRED, false, true",
    "REPLACED, false, true",
    "DONE_FOR_DAY, false, false",
    "CALCULATED, false, false",
    "OTHER, false, false",
    "NOT_YET_INVENTED, false, false"
  })
  void a_status_says_whether_an_order_works_or_is_over_or_neither(
      String status, boolean open, boolean terminal) {
    Order order = order("{\"status\":\"" + status + "\"}");

    assertThat(order.isOpen()).isEqualTo(open);
    assertThat(order.isTerminal()).isEqualTo(terminal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"status\":null,\"id\":null,\"quantity\":null}"})
  void missing_and_null_mean_the_same(String json) {
    Order order = order(json);

    assertThat(order.status()).isNull();
    assertThat(order.id()).isNull();
    assertThat(order.text("quantity")).isNull();
    assertThat(order.decimal("quantity")).isEmpty();
    assertThat(order.isOpen()).isFalse();
    assertThat(order.isTerminal()).isFalse();
  }

  @Test
  void an_account_id_keeps_every_digit() {
    assertThat(order("{\"account_id\":9007199254740993}").accountId())
        .isEqualTo("9007199254740993");
  }

  @Test
  void what_is_no_decimal_number_is_no_quantity() {
    assertThat(order("{\"quantity\":\"many\"}").decimal("quantity")).isEmpty();
    assertThat(order("{\"quantity\":\"0.10\"}").decimal("quantity"))
        .hasValueSatisfying(exact -> assertThat(exact).isEqualTo("0.10"));
  }

  private static Order order(String json) {
    return OrderTexts.order(json);
  }
}
