package cancelall.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read by the shape of the order before, and what is left to others. */
class OrderShapeTest {
  private static final String ELSEWHERE = "[{ ";

  private final OrderShape shape =
      OrderShape.of(OrderTexts.order("{\"id\":\"a\",\"filled\":1,\"note\":null}"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"filled\":1,\"note\":null}",
        "{\"id\":\"\",\"filled\":0,\"note\":true}",
        "{\"id\":\" \",\"filled\":9,\"note\":false}",
        "{\"id\":\"~!\",\"filled\":123456789012345678,\"note\":\"x\"}",
        "{ \"id\" : \"a\" , \"filled\" : 1 , \"note\" : null }",
        "{\n\t\"id\":\r\n\"a\",\n\"filled\":10,\n\"note\":90\n}",
        "{\"id\":1,\"filled\":\"1\",\"note\":\"null\"}",
      })
  void an_order_of_the_same_fields_in_the_same_sequence_is_read(String json) {
    Order expected = OrderTexts.order(json);

    assertThat(read(json, ",")).isEqualTo(json.length());
    assertThat(shape.order()).isEqualTo(expected);
    assertThat(shape.order().fingerprint()).isEqualTo(expected.fingerprint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"filled\":1,\"id\":\"a\",\"note\":null}",
        "{\"id\":\"a\",\"filled\":1}",
        "{\"id\":\"a\",\"filled\":1,\"note\":null,\"more\":1}",
        "{\"id\":\"a\",\"filled\":1,\"note\":null,}",
        "{\"id\":\"a\",\"filled\":1,\"note\":null]",
        "{\"id\":\"a\" \"filled\":1,\"note\":null}",
        "{\"id\"=\"a\",\"filled\":1,\"note\":null}",
        "{'id':\"a\",\"filled\":1,\"note\":null}",
        "{\"iD\":\"a\",\"filled\":1,\"note\":null}",
        "{\"id\":'a',\"filled\":1,\"note\":null}",
        "{\"id\":\"a\\\"\",\"filled\":1,\"note\":null}",
        "{\"id\":\"\\u0041\",\"filled\":1,\"note\":null}",
        "{\"id\":\"ä\",\"filled\":1,\"note\":null}",
        "{\"id\":\"\u007f\",\"filled\":1,\"note\":null}",
        "{\"id\":\"a\nb\",\"filled\":1,\"note\":null}",
        "{\"id\":\"a\u001f\",\"filled\":1,\"note\":null}",
        "{\"id\":\"a\",\"filled\":,\"note\":null}",
        "{\"id\":\"a\",\"filled\":01,\"note\":null}",
        "{\"id\":\"a\",\"filled\":-1,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1.5,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1:2,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1/2,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1234567890123456789,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1,\"note\":nul}",
        "{\"id\":\"a\",\"filled\":1,\"note\":nulll}",
        "{\"id\":\"a\",\"filled\":11x,\"note\":null}",
        "{\"id\":\"a\",\"filled\":1,\"note\":[]}",
        "{\"id\":\"a\",\"filled\":1,\"note\":{}}",
        "[\"id\":\"a\",\"filled\":1,\"note\":null,",
      })
  void what_looks_different_is_left_to_others(String json) {
    assertThat(read(json, ",")).isEqualTo(-1);
  }

  @Test
  void an_order_is_read_only_when_all_of_it_has_come() {
    String json = "{ \"id\" : \"a\" , \"filled\" : 17 , \"note\" : null }";

    for (int length = 1; length < json.length(); length++) {
      assertThat(read(json.substring(0, length), "")).as("the first %d", length).isEqualTo(-1);
    }
    assertThat(read(json, "")).isEqualTo(json.length());
  }

  @Test
  void what_follows_the_bytes_that_have_come_is_not_looked_at() {
    String json = "{\"id\":\"a\",\"filled\":1,\"note\":null}";
    byte[] bytes = json.getBytes(UTF_8);

    for (int length = 1; length < bytes.length; length++) {
      assertThat(shape.read(bytes, 0, length)).as("the first %d", length).isEqualTo(-1);
    }
  }

  @Test
  void a_value_that_stays_the_same_is_the_same_object() {
    Order first = readWhole("{\"id\":\"same\",\"filled\":17,\"note\":true}");
    Order second = readWhole("{\"id\":\"same\",\"filled\":17,\"note\":true}");

    for (String name : first.names()) {
      assertThat(second.value(name)).isSameAs(first.value(name));
    }
  }

  @Test
  void a_value_that_begins_like_the_one_before_is_another() {
    readWhole("{\"id\":\"same\",\"filled\":17,\"note\":true}");

    assertThat(values(readWhole("{\"id\":\"same.\",\"filled\":170,\"note\":1}")))
        .containsExactly("same.", number("170"), number("1"));
    assertThat(values(readWhole("{\"id\":\"sam\",\"filled\":1,\"note\":10}")))
        .containsExactly("sam", number("1"), number("10"));
    assertThat(values(readWhole("{\"id\":\"same\",\"filled\":\"17\",\"note\":null}")))
        .containsExactly("same", "17", JsonNull.INSTANCE);
    assertThat(values(readWhole("{\"id\":\"s\",\"filled\":true,\"note\":false}")))
        .containsExactly("s", new JsonPrimitive(true), new JsonPrimitive(false));
  }

  @Test
  void long_values_are_remembered_too() {
    for (int length : new int[] {61, 62, 63, 64, 65, 200, 5, 399, 400, 401}) {
      String id = "x".repeat(length);
      Order first = readWhole("{\"id\":\"" + id + "\",\"filled\":1,\"note\":null}");
      Order second = readWhole("{\"id\":\"" + id + "\",\"filled\":1,\"note\":null}");

      assertThat(first.id()).isEqualTo(id);
      assertThat(second.value("id")).isSameAs(first.value("id"));
    }
  }

  @Test
  void after_a_value_that_is_none_the_one_before_it_is_not_taken_for_it() {
    readWhole("{\"id\":\"a\",\"filled\":17,\"note\":null}");
    read("{\"id\":\"a\",\"filled\":x,\"note\":null}", ",");

    assertThat(values(readWhole("{\"id\":\"a\",\"filled\":17,\"note\":null}")))
        .containsExactly("a", number("17"), JsonNull.INSTANCE);
  }

  @Test
  void an_order_that_was_handed_on_does_not_change() {
    Order first = readWhole("{\"id\":\"first\",\"filled\":1,\"note\":null}");
    readWhole("{\"id\":\"second\",\"filled\":2,\"note\":true}");

    assertThat(values(first)).containsExactly("first", number("1"), JsonNull.INSTANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\\\"b", "a\\\\", "ä", "\\u0001", "\u007f"})
  void a_name_that_is_not_plain_is_never_found(String name) {
    String json = "{\"" + name + "\":1}";
    OrderShape odd = OrderShape.of(OrderTexts.order(json));
    byte[] bytes = (json + " ").getBytes(UTF_8);

    assertThat(odd.read(bytes, 0, bytes.length)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "~", "a b"})
  void a_name_of_printable_characters_is_found(String name) {
    String json = "{\"" + name + "\":1}";
    OrderShape plain = OrderShape.of(OrderTexts.order(json));
    byte[] bytes = json.getBytes(UTF_8);

    assertThat(plain.read(bytes, 0, bytes.length)).isEqualTo(bytes.length);
  }

  @Test
  void an_empty_order_has_no_shape_to_go_by() {
    byte[] bytes = "{}".getBytes(UTF_8);

    assertThat(OrderShape.EMPTY.read(bytes, 0, bytes.length)).isEqualTo(-1);
  }

  /** The index after the order, counted from where it begins, or -1. */
  private int read(String json, String after) {
    byte[] bytes = (ELSEWHERE + json + after).getBytes(UTF_8);
    int end = shape.read(bytes, ELSEWHERE.length(), bytes.length);
    return end < 0 ? end : end - ELSEWHERE.length();
  }

  private Order readWhole(String json) {
    assertThat(read(json, ",")).as(json).isEqualTo(json.length());
    return shape.order();
  }

  private static List<Object> values(Order order) {
    List<Object> values = new ArrayList<>();
    for (String name : order.names()) {
      values.add(order.value(name));
    }
    return values;
  }

  private static JsonPrimitive number(String digits) {
    return new JsonPrimitive(new LazilyParsedNumber(digits));
  }
}
