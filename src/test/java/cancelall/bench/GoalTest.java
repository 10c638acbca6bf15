package cancelall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static final List<Goal> TLS =
      List.of(new Goal(Setting.TLS, Contenders.installed(25), new BigDecimal("1.3")));

  @Test
  void a_ratio_at_the_goal_is_met_and_one_above_is_named_with_both() {
    assertThat(Goal.missed(TLS, Results.with(Setting.TLS, 1_300_000, 1))).isEmpty();
    assertThat(Goal.missed(TLS, Results.with(Setting.TLS, 1_310_000, 1)))
        .containsExactly(
            "cancel-all, JDK 25, 2 orders, TLS: 1.31 times Node's fetch, the goal is 1.3");
  }

  @Test
  void what_did_not_take_part_misses_nothing() {
    assertThat(Goal.missed(TLS, Results.with(Setting.CLEARTEXT, 9_000_000, 1))).isEmpty();
  }

  @Test
  void too_much_memory_for_many_orders_is_missed_too() {
    assertThat(Goal.missed(List.of(), Results.with(Setting.MANY, 1, 120 * 1024))).isEmpty();
    assertThat(Goal.missed(List.of(), Results.with(Setting.MANY, 1, 121 * 1024)))
        .singleElement()
        .asString()
        .contains("121 MiB", "120");
  }

  @Test
  void there_is_one_for_each_setting() {
    assertThat(Goal.all()).extracting(Goal::setting).contains(Setting.values());
  }
}
