package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an answer looks like, reading ahead gives what Gson alone gives. */
class OrderScannerTest {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "7",
          "19816",
          "19817",
          "\"\"",
          "\"AAPL\"",
          "\"MSFT\"",
          "\"a\\\"b\"",
          "\"\\u00e4\"",
          "\"ä\"",
          "-1",
          "1.50",
          "1e400",
          "01",
          "[]",
          "[\"x\",{}]",
          "{\"a\":1}",
          "{\"a\":1,\"a\":2}",
          "NaN",
          "nul",
          "truefalse",
          "\"a\nb\"",
          "12345678901234567890");

  private static final List<String> JOINTS = List.of(",", ", ", " ,\n", ",,", "", ",null,", ",7,");
  private static final List<String> ENDS = List.of("]", " ]", ",]", "", "]]", "}");

  @Test
  void random_answers_read_the_same_ahead_and_by_gson_alone() {
    long seed = new Random().nextLong();
    System.out.println("answers read ahead: seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 4_000; i++) {
      String answer = answer(random);
      assertThat(read(answer, true)).as("seed %d: %s", seed, answer).isEqualTo(read(answer, false));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"data\":",
        "{\"data\":[",
        "{\"data\":[{",
        "{\"data\":[{}]}",
        "[]",
        "{\"data\":[]}",
        "{\"data\":[{\"a\":1},]}",
        "{\"data\":[{\"a\":1}}",
        "{\"data\":[{\"a\":1}]]}",
        "{\"data\":[{\"a\":1} {\"a\":1}]}",
        "{\"data\":[{\"a\":1,}]}",
        "{\"data\":[{\"a\":1},{\"a\":1,}]}",
        "{\"data\":[{\"a\":1},{\"a\":1},{\"b\":1},{\"a\":1}],\"data\":[]}",
        "{\"data\":[{\"a\":1}],\"data\":[{\"a\":1}]}",
        "{\"data\":[{\"a\":1},{\"a\":1,\"a\":1}]}",
        "{\"data\":[{\"a\":1},{\"a\"=1}]}",
        "{\"data\":[{\"a\":1},{'a':1}]}",
        "{\"data\":[{\"a\\\\\":1},{\"a\\\\\":2}]}",
        "{\"data\":[{\"a\":1},{\"a\":1}]} x"
      })
  void odd_answers_read_the_same(String answer) {
    assertThat(read(answer, true)).isEqualTo(read(answer, false));
  }

  @Test
  void an_order_longer_than_the_buffer_and_one_across_its_end_are_read() {
    String long1 = "{\"id\":\"" + "x".repeat(200_000) + "\"}";
    String many = ("{\"id\":\"" + "y".repeat(50_000) + "\"},").repeat(5);
    String answer = "{\"data\":[" + many + long1 + "," + many + "{\"id\":\"z\"}]}";

    assertThat(read(answer, true)).isEqualTo(read(answer, false)).hasSize(13);
  }

  @Test
  void each_order_is_handed_on_as_soon_as_it_is_there() {
    List<String> seen = new ArrayList<>();
    InputStream dripping =
        new InputStream() {
          private final byte[] bytes =
              "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}]}"
                  .getBytes(StandardCharsets.US_ASCII);
          private int next;

          @Override
          public int read() {
            if (next == 35) {
              assertThat(seen).containsExactly("1", "2");
            }
            return next == bytes.length ? -1 : bytes[next++];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int one = read();
            if (one >= 0) {
              buffer[offset] = (byte) one;
            }
            return one < 0 ? -1 : 1;
          }
        };
    OrderListReader reader = new OrderListReader((order, position) -> seen.add(order.id()));

    Envelope envelope = Envelope.read(new ObservedStream(dripping), reader, id -> {});

    assertThat(envelope.violations()).isEmpty();
    assertThat(seen).containsExactly("1", "2", "3");
  }

  @Test
  void the_answer_s_stream_is_left_open_for_whoever_looks_at_its_end() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream("{\"data\":[]}".getBytes(StandardCharsets.US_ASCII)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    Envelope.read(new ObservedStream(in), new OrderListReader((order, position) -> {}), id -> {});

    assertThat(closed[0]).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':[{'a':1},{'a':2}],'error':null} | 2 | {'data':[{}],'error':null}",
        "{'data':[ {'a':1} , {'a':2} ]} | 2 | {'data':[{} ]}",
        "{'data':[{'a':1},{'b':[1]},{'b':[2]}]} | 3 | {'data':[{}]}",
        "{'data':[]} | 0 | {'data':[]}",
        "{'data':[ 1]} | 0 | {'data':[ 1]}",
        "{'data':[{'a':1},null,{'a':1}]} | 1 | {'data':[{},null,{'a':1}]}",
        "{'data':[{'a':1} {'a':1}]} | 1 | {'data':[{} {'a':1}]}",
        "{'data':[{'a':1},{'a':01}]} | 1 | {'data':[{},{'a':01}]}",
        "{'data':[{'a':1},{'a' | 1 | {'data':[{},{'a'",
        "{'data':[{'a':1} | 1 | {'data':[{}",
        "{'data': [{'a':1}]} | 0 | {'data': [{'a':1}]}",
        "{'da | 0 | {'da",
      })
  void what_is_not_read_ahead_is_left_as_it_came(String answer, int orders, String left)
      throws IOException {
    List<Order> read = new ArrayList<>();
    byte[] bytes = answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    OrderScanner scanner = new OrderScanner(new ByteArrayInputStream(bytes), read::add);

    String rest = new String(scanner.scan().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(read).hasSize(orders);
    assertThat(scanner.hasRead()).isEqualTo(orders > 0);
    assertThat(rest).isEqualTo(left.replace('\'', '"'));
  }

  @Test
  void orders_across_the_end_of_the_buffer_are_read_ahead() throws IOException {
    String order = "{\"id\":\"" + "y".repeat(24_000) + "\"}";
    String answer = "{\"data\":[" + (order + " , ").repeat(9) + order + "]}";
    List<Order> read = new ArrayList<>();
    OrderScanner scanner =
        new OrderScanner(
            new ByteArrayInputStream(answer.getBytes(StandardCharsets.US_ASCII)), read::add);

    scanner.scan();

    assertThat(read).hasSize(10);
  }

  private static String answer(Random random) {
    StringBuilder text = new StringBuilder("{\"data\":[");
    String[] names = {"id", "side", random.nextInt(9) == 0 ? "id" : "quantity"};
    int orders = random.nextInt(6);
    for (int i = 0; i < orders; i++) {
      text.append(i == 0 ? "" : JOINTS.get(often(random, JOINTS.size()))).append('{');
      for (int field = 0; field < names.length; field++) {
        text.append(field == 0 ? "" : ",").append('"').append(names[field]).append('"');
        text.append(random.nextInt(9) == 0 ? " : " : ":");
        text.append(VALUES.get(random.nextInt(random.nextInt(4) == 0 ? VALUES.size() : 10)));
      }
      text.append('}');
    }
    text.append(ENDS.get(often(random, ENDS.size())));
    return text.append(",\"error\":null,\"metadata\":{\"request_id\":\"r\"}}").toString();
  }

  private static int often(Random random, int size) {
    return random.nextInt(3) == 0 ? random.nextInt(size) : 0;
  }

  /** The orders, whole, and then what is wrong with the answer, without positions. */
  private static List<String> read(String answer, boolean ahead) {
    List<String> found = new ArrayList<>();
    OrderListReader list =
        new OrderListReader(
            (order, position) -> {
              StringBuilder whole = new StringBuilder(position + ":");
              for (String name : order.names()) {
                whole.append(name).append('=').append(order.text(name)).append(';');
              }
              found.add(whole.append(order.fingerprint()).toString());
            });
    Envelope.DataReader reader = ahead ? list : list::read;
    Envelope envelope =
        Envelope.read(
            new ObservedStream(new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8))),
            reader,
            id -> {});
    envelope
        .violations()
        .forEach(violation -> found.add(violation.replaceFirst(" at line .*", "")));
    found.add(envelope.requestId() + " " + envelope.isTruncated());
    return found;
  }
}
