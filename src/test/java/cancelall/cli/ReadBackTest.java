package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Routed;
import cancelall.broker.Scripted;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After UNKNOWN the open orders are looked at once, and what is seen changes nothing. */
class ReadBackTest extends CommandCase {
  private static final OrderText OPEN = OrderText.aapl().with("status", quoted("NEW"));

  static Stream<Scripted> lostAnswers() {
    return Stream.of(
        Scripted.hangUp(),
        Scripted.silence(),
        Scripted.cut(Documented.TWO_ORDERS),
        Scripted.error(500, "oops"),
        Scripted.error(408, "late"));
  }

  @ParameterizedTest
  @MethodSource("lostAnswers")
  void there_is_one_look_and_it_stays_6(Scripted lost) {
    CommandRun.Result result = lost(lost, Scripted.orders(OPEN), "--timeout=500ms");

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.err())
        .contains("UNKNOWN: ")
        .endsWith(
            "Read back: 1 open order of account 19816 still matches (no filter: every open order): "
                + OrderText.AAPL_ID
                + ".\n");
    assertThat(methods()).containsExactly("DELETE", "GET");
  }

  @Test
  void none_open_is_said() {
    CommandRun.Result result = lost(Scripted.hangUp(), Scripted.orders(), "--side=BUY");

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.err())
        .endsWith("Read back: no open order of account 19816 matches now (side BUY).\n");
  }

  @Test
  void only_what_the_filter_takes_is_told() {
    CommandRun.Result result =
        lost(
            Scripted.hangUp(),
            Scripted.orders(OPEN, OrderText.msft().with("status", quoted("NEW"))),
            "--side=SELL",
            "--instrument-type=COMMON_STOCK");

    assertThat(result.err())
        .contains("Read back: 1 open order", OrderText.MSFT_ID)
        .doesNotContain(OrderText.AAPL_ID);
    assertThat(received().get(1)).contains("instrument_type=COMMON_STOCK").doesNotContain("side=");
  }

  @Test
  void of_many_the_first_are_named() {
    OrderText[] many =
        IntStream.range(0, 25)
            .mapToObj(i -> OPEN.with("id", quoted("order-" + i)))
            .toArray(OrderText[]::new);

    assertThat(lost(Scripted.hangUp(), Scripted.orders(many)).err())
        .contains("Read back: 25 open orders of account 19816 still match")
        .contains("order-0, order-1", "order-19, ....\n")
        .doesNotContain("order-20");
  }

  static Stream<Scripted> unreadable() {
    return Stream.of(
        Scripted.error(403, "no"),
        Scripted.error(500, "no"),
        Scripted.hangUp(),
        Scripted.status(200, "no"),
        Scripted.orders(OPEN.with("account_id", "7")));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void a_look_that_fails_is_said_and_stays_6(Scripted look) {
    CommandRun.Result result = lost(Scripted.error(503, "busy"), look);

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.errLines().get(result.errLines().size() - 1))
        .startsWith("Read back: the open orders could not be read: ");
    // The JDK's client itself asks again where a GET's connection was closed without an answer.
    assertThat(methods()).startsWith("DELETE", "GET").containsOnlyOnce("DELETE");
  }

  @Test
  void a_broker_that_stalls_the_look_too_does_not_hold_it_up_for_long() {
    CommandRun.Result result = lost(Scripted.silence(), Scripted.silence(), "--timeout=300ms");

    assertThat(result.exitCode()).isEqualTo(6);
    assertThat(result.err()).contains("could not be read: no answer came within the deadline.");
    assertThat(methods()).containsExactly("DELETE", "GET");
  }

  @Test
  void standard_output_is_what_it_is_without_a_look() {
    CommandRun.Result result =
        lost(Scripted.hangUp(), Scripted.orders(OPEN), "--output=json", "--wait");

    assertThat(result.out()).hasLineCount(1).doesNotContain(OrderText.AAPL_ID);
    assertThat(JsonParser.parseString(result.out()).getAsJsonObject().get("outcome").getAsString())
        .isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 422, 202, 302})
  void any_other_outcome_is_not_looked_after(int status) {
    lost(Scripted.error(status, "no"), Scripted.orders(OPEN));

    assertThat(methods()).containsExactly("DELETE");
  }

  private CommandRun.Result lost(Scripted delete, Scripted look, String... options) {
    broker.answering(new Routed(delete, look));
    return run(options);
  }

  private List<String> methods() {
    return broker.journal().stream().map(Request::method).toList();
  }
}
