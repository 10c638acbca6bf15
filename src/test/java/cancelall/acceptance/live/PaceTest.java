package cancelall.acceptance.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** At most ten requests a second elsewhere than on this machine, by a clock that stands still. */
class PaceTest {
  private static final long TENTH = 100_000_000;

  private final AtomicLong now = new AtomicLong(5_000);
  private final Pace pace = new Pace(now::get);

  @Test
  void those_who_ask_together_go_a_tenth_of_a_second_apart() {
    assertThat(LongStream.generate(pace::turn).limit(4).toArray())
        .containsExactly(5_000, 5_000 + TENTH, 5_000 + 2 * TENTH, 5_000 + 3 * TENTH);
  }

  @Test
  void whoever_comes_in_between_waits_for_the_rest_of_the_tenth() {
    pace.turn();
    now.addAndGet(TENTH / 4);

    assertThat(pace.turn()).isEqualTo(5_000 + TENTH);
  }

  @Test
  void a_turn_that_nobody_took_is_not_made_up_for() {
    pace.turn();
    now.addAndGet(50 * TENTH);

    assertThat(pace.turn()).isEqualTo(now.get());
    assertThat(pace.turn()).isEqualTo(now.get() + TENTH);
  }

  @Test
  void no_two_threads_have_the_same_turn() {
    Set<Long> turns = new ConcurrentSkipListSet<>();

    IntStream.range(0, 1_000).parallel().forEach(asked -> turns.add(pace.turn()));

    assertThat(turns).hasSize(1_000);
    assertThat(turns).contains(5_000L, 5_000 + 999 * TENTH);
  }

  @Test
  void a_clock_that_passes_its_largest_number_changes_nothing() {
    now.set(Long.MAX_VALUE - 1);
    Pace passing = new Pace(now::get);
    passing.turn();
    now.addAndGet(2);

    assertThat(passing.turn()).isEqualTo(Long.MAX_VALUE - 1 + TENTH);
  }
}
