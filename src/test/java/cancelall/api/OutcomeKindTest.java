package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutcomeKindTest {
  @Test
  void the_exit_codes_are_those_that_scripts_rely_on() {
    assertThat(Stream.of(OutcomeKind.values()).map(kind -> kind.exitCode() + " " + kind))
        .containsExactly(
            "0 ACCEPTED",
            "1 INTERNAL",
            "2 USAGE",
            "3 NOTHING_OPEN",
            "4 FORBIDDEN",
            "5 REJECTED",
            "6 UNKNOWN",
            "7 NOT_SENT",
            "8 BREACH",
            "9 UNCONFIRMED");
  }

  @Test
  void the_worst_of_several_decides() {
    List<Integer> worstFirst = List.of(1, 8, 6, 9, 7, 4, 5, 3, 0);
    for (int i = 0; i < worstFirst.size(); i++) {
      List<OutcomeKind> fromHere =
          worstFirst.subList(i, worstFirst.size()).stream().map(OutcomeKindTest::kind).toList();

      assertThat(OutcomeKind.worst(fromHere).exitCode()).isEqualTo(worstFirst.get(i));
    }
  }

  @Test
  void every_kind_tells_what_it_means_and_none_calls_an_order_cancelled() {
    assertThat(OutcomeKind.values())
        .allSatisfy(
            kind ->
                assertThat(kind.meaning()).isNotBlank().doesNotContainIgnoringCase("cancelled"));
  }

  private static OutcomeKind kind(int exitCode) {
    return Stream.of(OutcomeKind.values())
        .filter(kind -> kind.exitCode() == exitCode)
        .findFirst()
        .orElseThrow();
  }
}
