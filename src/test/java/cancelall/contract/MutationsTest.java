package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.contract.Mutations.Mutation;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationsTest {
  static Stream<Exchange> valid() {
    return Stream.of(
        Exchange.page(200),
        Exchange.page(403),
        Exchange.page(404),
        Exchange.cancelAll(),
        Exchange.list(),
        Exchange.submitted(),
        Exchange.notSubmitted(),
        Exchange.oneOrder("GET"),
        Exchange.oneOrder("DELETE"));
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_change_is_refused_exactly_when_the_documents_do_not_allow_it(Exchange exchange) {
    assertThat(exchange.violations()).isEmpty();
    List<Mutation> mutations = new Mutations(exchange).all();

    assertThat(mutations).hasSizeGreaterThan(30);
    assertThat(mutations)
        .extracting(MutationsTest::mistake)
        .filteredOn(m -> !m.isEmpty())
        .isEmpty();
  }

  @RepeatedTest(20)
  void whatever_allowed_changes_came_before_the_next_is_judged_right() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Exchange> starts = valid().toList();
    Exchange now = starts.get(random.nextInt(starts.size()));
    for (int step = 0; step < 12; step++) {
      List<Mutation> mutations = new Mutations(now).all();
      Mutation refused = any(mutations, false, random);
      Mutation accepted = any(mutations, true, random);
      String at = "seed %d, step %d, %s: ".formatted(seed, step, now);
      assertThat(refused.result().violations()).as(at + refused.what()).isNotEmpty();
      assertThat(accepted.result().violations()).as(at + accepted.what()).isEmpty();
      now = accepted.result();
    }
  }

  private static Mutation any(List<Mutation> mutations, boolean allowed, Random random) {
    List<Mutation> those = mutations.stream().filter(m -> m.allowed() == allowed).toList();
    return those.get(random.nextInt(those.size()));
  }

  /** What the contract got wrong about the mutation, as a sentence; empty when nothing. */
  private static String mistake(Mutation mutation) {
    List<Violation> violations = mutation.result().violations();
    if (mutation.allowed()) {
      return violations.isEmpty() ? "" : mutation.what() + " is allowed, yet: " + violations;
    }
    String pointer = mutation.what().substring(0, mutation.what().indexOf(' '));
    boolean named = violations.stream().anyMatch(v -> v.pointer().equals(pointer));
    return named ? "" : mutation.what() + " should be refused there, yet: " + violations;
  }
}
