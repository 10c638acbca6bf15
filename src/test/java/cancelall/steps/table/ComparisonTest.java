package cancelall.steps.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final OrderRow AAPL_BUY = seen("AAPL", "BUY");
  private static final OrderRow AAPL_SELL = seen("AAPL", "SELL");

  @Test
  void rows_agree_in_any_order() {
    assertThat(new Comparison(List.of(AAPL_SELL, AAPL_BUY), List.of(AAPL_BUY, AAPL_SELL)).agrees())
        .isTrue();
  }

  @Test
  void a_row_that_says_little_leaves_the_choice_to_one_that_says_more() {
    OrderRow anyOfAapl = OrderRow.of(Column.SYMBOL, "AAPL");

    assertThat(new Comparison(List.of(anyOfAapl, AAPL_BUY), List.of(AAPL_BUY, AAPL_SELL)).agrees())
        .isTrue();
  }

  @Test
  void an_order_too_many_or_too_few_is_a_difference() {
    assertThat(new Comparison(List.of(AAPL_BUY), List.of(AAPL_BUY, AAPL_BUY)).agrees()).isFalse();
    assertThat(new Comparison(List.of(AAPL_BUY, AAPL_BUY), List.of(AAPL_BUY)).agrees()).isFalse();
    assertThat(new Comparison(List.of(), List.of(AAPL_BUY)).agrees()).isFalse();
  }

  @Test
  void numbers_are_equal_whatever_their_zeros_and_texts_are_not() {
    OrderRow seen = OrderRow.of(Column.QUANTITY, "100.00").with(Column.SYMBOL, "1.0");

    assertThat(OrderRow.of(Column.QUANTITY, "100").describes(seen)).isTrue();
    assertThat(OrderRow.of(Column.QUANTITY, "100.001").describes(seen)).isFalse();
    assertThat(OrderRow.of(Column.SYMBOL, "1.00").describes(seen)).isFalse();
  }

  @Test
  void a_dash_means_that_there_is_no_such_value() {
    assertThat(OrderRow.of(Column.STOP_PRICE, "-").describes(AAPL_BUY)).isTrue();
    assertThat(OrderRow.of(Column.SIDE, "-").describes(AAPL_BUY)).isFalse();
    assertThat(OrderRow.of(Column.STOP_PRICE, "1").describes(AAPL_BUY)).isFalse();
  }

  @Test
  void a_difference_is_shown_side_by_side() {
    Comparison comparison = new Comparison(List.of(AAPL_BUY), List.of(AAPL_SELL));

    assertThat(comparison.sideBySide())
        .isEqualTo(
            """
            expected                            seen
            | symbol | side | type | status |   | symbol | side | type | status |
            | AAPL   | BUY  |      |        |   |        |      |      |        | missing
            |        |      |      |        |   | AAPL   | SELL |      |        | not expected\
            """);
  }

  private static OrderRow seen(String symbol, String side) {
    return new OrderRow(Map.of(Column.SYMBOL, symbol, Column.SIDE, side));
  }
}
