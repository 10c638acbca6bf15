package cancelall.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void the_median_of_an_odd_number_is_the_one_in_the_middle_whatever_the_order() {
    assertThat(Spread.of(List.of(50L, 10L, 30L, 20L, 40L))).isEqualTo(new Spread(20, 30, 40));
  }

  @Test
  void between_two_measurements_it_is_in_proportion() {
    assertThat(Spread.of(List.of(10L, 20L, 30L, 40L))).isEqualTo(new Spread(17, 25, 32));
  }

  @Test
  void one_measurement_is_all_three() {
    assertThat(Spread.of(List.of(7L))).isEqualTo(new Spread(7, 7, 7));
  }

  @Test
  void of_nothing_there_is_none() {
    assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_ratio_has_two_places() {
    Spread two = new Spread(0, 200, 0);
    assertThat(two.ratioTo(new Spread(0, 300, 0))).hasToString("0.67");
    assertThat(two.ratioTo(two)).hasToString("1.00");
  }
}
