package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a signal does while several accounts are under way. */
class ProcessInterruptsTest {
  private final List<Thread> hooks = new ArrayList<>();
  private final ProcessInterrupts interrupts = new ProcessInterrupts(hooks::add, hooks::remove);
  private final List<String> said = new ArrayList<>();

  @Test
  void all_say_their_last_words_and_the_worst_decides() {
    watch("waiting", 9);
    watch("calling", 6);
    watch("waiting too", 9);

    assertThat(interrupts.sayAll()).isEqualTo(6);
    assertThat(said).containsExactly("waiting", "calling", "waiting too");
  }

  @Test
  void whoever_has_ended_says_nothing() {
    Interrupts.Watch ended = watch("ended", 6);
    watch("waiting", 9);
    ended.close();

    assertThat(interrupts.sayAll()).isEqualTo(9);
    assertThat(said).containsExactly("waiting");
  }

  @Test
  void nobody_begins_while_the_process_ends() {
    watch("calling", 6);
    interrupts.sayAll();

    assertThatThrownBy(() -> watch("too late", 6)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_process_is_watched_only_while_somebody_is_under_way() {
    Interrupts.Watch first = watch("first", 6);
    Interrupts.Watch second = watch("second", 9);
    assertThat(hooks).as("one for all").hasSize(1);

    first.close();
    assertThat(hooks).hasSize(1);
    second.close();
    assertThat(hooks).isEmpty();

    watch("third", 9);
    assertThat(hooks).hasSize(1);
  }

  private Interrupts.Watch watch(String words, int exitCode) {
    return interrupts.during(
        () -> {
          said.add(words);
          return exitCode;
        });
  }
}
