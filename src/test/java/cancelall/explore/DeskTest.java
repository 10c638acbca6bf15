package cancelall.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.api.Filter;
import cancelall.api.InvalidFilter;
import cancelall.cli.Interrupts;
import cancelall.cli.Surroundings;
import cancelall.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a session does, without JShell around it. */
class DeskTest {
  private static final List<String> REAL = List.of("19816", "--base-url=https://broker.invalid");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void the_cancelled_orders_are_shown_as_a_table() {
    Desk desk = open(List.of());
    try {
      desk.cancelAll(Desk.filter("BUY", null, null));
      assertThat(text(out)).contains("SYMBOL", "AAPL", "PENDING_CANCEL").doesNotContain("MSFT");
      assertThat(desk.exitCode()).isZero();
      out.reset();
      desk.orders();
      assertThat(text(out)).contains("MSFT");
    } finally {
      desk.sandbox().close();
    }
  }

  @Test
  void an_order_can_be_placed_and_previewed() {
    Desk desk = open(List.of());
    try {
      desk.place("SELL_SHORT", "TSLA", "10", "1.00");
      desk.orders(Desk.filter("SELL_SHORT", "LIMIT", null));
      assertThat(text(out)).contains("TSLA").doesNotContain("AAPL", "MSFT");
      assertThat(desk.sandbox().book().orders()).hasSize(3);
    } finally {
      desk.sandbox().close();
    }
  }

  @Test
  void the_caller_s_own_target_and_key_stay_out_of_the_local_broker() {
    Map<String, String> own =
        Map.of("CLEAR_STREET_BASE_URL", "https://broker.invalid", "CLEAR_STREET_API_KEY", "mine");
    Desk desk = Desk.open(surroundings(own), List.of());
    try {
      desk.cancelAll(Filter.none());
      assertThat(desk.exitCode()).as(text(err)).isZero();
    } finally {
      desk.sandbox().close();
    }
  }

  @Test
  void at_a_real_broker_nothing_is_sent_where_nobody_can_confirm() {
    Desk desk = open(REAL);
    desk.cancelAll(Desk.filter("BUY", null, null));
    assertThat(desk.exitCode()).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).contains("no terminal to confirm on");
  }

  @Test
  void at_a_real_broker_no_order_is_placed() {
    assertThatThrownBy(() -> open(REAL).place("BUY", "AAPL", "1", "1.00"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_filter_with_a_typo_is_none() {
    assertThatThrownBy(() -> Desk.filter("BYU", null, null))
        .isInstanceOf(InvalidFilter.class)
        .hasMessageContaining("BUY");
    assertThatThrownBy(() -> Desk.filter("", null, null)).isInstanceOf(InvalidFilter.class);
  }

  private Desk open(List<String> always) {
    return Desk.open(surroundings(Map.of("CLEAR_STREET_API_KEY", "k")), always);
  }

  private Surroundings surroundings(Map<String, String> env) {
    return new Surroundings(
        env,
        InputStream.nullInputStream(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Terminal.none(),
        Interrupts.ofProcess());
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
