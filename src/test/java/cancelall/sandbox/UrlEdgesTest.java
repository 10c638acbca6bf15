package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that are just readable, and such as just are not. */
class UrlEdgesTest {
  private final Desk desk = Desk.withDefaults();

  UrlEdgesTest() {
    desk.book.placeAll(
        List.of(
            NewOrder.of(Side.BUY, "AAPL", "1").id("apple"),
            NewOrder.of(Side.SELL, "BRK.B", "1").id("holding")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?page_size=1", "?page_size=2", "?page_size=1000", "?&page_size=1&"})
  void a_page_of_one_to_a_thousand_is_given(String query) {
    assertThat(desk.get(ORDERS + query).ids()).startsWith("apple");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-1", "1e2", "01x", "10000000000", ""})
  void a_page_of_another_size_is_refused(String size) {
    assertThat(desk.get(ORDERS + "?page_size=" + size).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BU%59", "%42UY", "%42%55%59", "B%55Y"})
  void an_escape_is_read_wherever_it_stands(String side) {
    assertThat(desk.delete(ORDERS + "?side=" + side).ids()).containsExactly("apple");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BUY%", "BUY%5", "%", "%4", "%4G", "%G4", "%zz", "%c3%28", "%ff"})
  void a_broken_escape_is_refused_and_cancels_nothing(String side) {
    assertThat(desk.delete(ORDERS + "?side=" + side).status()).isEqualTo(400);
    assertThat(desk.book.orders()).allMatch(order -> order.status() == OrderStatus.NEW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?=", "?=BUY", "?side", "?side=", "?side=BUY&side=BUY", "?Side=BUY"})
  void a_filter_that_says_nothing_or_twice_is_refused_and_cancels_nothing(String query) {
    assertThat(desk.delete(ORDERS + query).status()).isEqualTo(400);
    assertThat(desk.book.orders()).allMatch(order -> order.status() == OrderStatus.NEW);
  }

  @Test
  void a_plus_is_a_blank_in_a_query_and_itself_in_a_path() {
    desk.book.place(NewOrder.of(Side.BUY, "TSLA  270115C00190000", "1").id("a+b"));

    assertThat(desk.get(ORDERS + "?symbol=TSLA++270115C00190000").ids()).containsExactly("a+b");
    assertThat(desk.get(ORDERS + "/a+b").status()).isEqualTo(200);
  }

  @Test
  void a_body_reads_the_same_byte_by_byte_and_at_once() {
    Desk many = Desk.withDefaults();
    for (int i = 0; i < 200; i++) {
      many.book.place(NewOrder.of(Side.BUY, "AAPL", "1").clientOrderId("\u20ac" + i));
    }
    Reply reply = Reply.list(many.book.orders(), "an-id");
    Answer answer = SandboxSettings.defaults().seams().answer();
    byte[] whole = new ReplyBody(reply, answer).all();
    ReplyBody single = new ReplyBody(reply, answer);
    byte[] part = new byte[100];
    ReplyBody parts = new ReplyBody(reply, answer);

    assertThat(whole).hasSizeGreaterThan(40_000);
    for (byte expected : whole) {
      assertThat(single.read()).isEqualTo(expected & 0xff);
    }
    assertThat(single.read()).isEqualTo(-1);
    assertThat(parts.read(part, 0, 0)).isZero();
    int at = 0;
    for (int read = parts.read(part, 7, 90); read >= 0; read = parts.read(part, 7, 90)) {
      assertThat(copy(part, 7, read)).isEqualTo(copy(whole, at, read));
      at += read;
    }
    assertThat(at).isEqualTo(whole.length);
  }

  private static byte[] copy(byte[] from, int at, int length) {
    return Arrays.copyOfRange(from, at, at + length);
  }
}
