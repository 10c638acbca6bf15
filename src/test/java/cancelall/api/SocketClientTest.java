package cancelall.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the connections that calls are made on. */
class SocketClientTest {
  private static final Duration AMPLE = Duration.ofSeconds(60);
  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static final String ANSWER = OK + "Content-Length: 2\r\n\r\nok";
  private static final String IN_CHUNKS =
      OK + "Transfer-Encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ANSWER,
        IN_CHUNKS,
        OK + "Connection: keep-alive\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.1 102 Processing\r\n\r\n" + ANSWER
      })
  void what_only_reads_uses_its_connection_again(String answer) {
    try (RawBroker broker = new RawBroker(answer, ANSWER);
        Wire wire = wire(broker)) {
      assertThat(read(wire, "GET")).isEqualTo("ok");
      assertThat(read(wire, "GET")).isEqualTo("ok");

      assertThat(broker.connections()).isEqualTo(1);
    }
  }

  @Test
  void a_delete_takes_no_used_connection_and_leaves_none() throws Exception {
    try (RawBroker broker = new RawBroker(ANSWER, ANSWER, ANSWER);
        Wire wire = wire(broker)) {
      read(wire, "GET");
      read(wire, "DELETE");
      read(wire, "DELETE");

      assertThat(broker.heads)
          .satisfiesExactly(
              get -> assertThat(get).startsWith("1 GET ").doesNotContain("Connection:"),
              delete -> assertThat(delete).startsWith("2 DELETE ").contains("Connection: close"),
              delete -> assertThat(delete).startsWith("3 DELETE ").contains("Connection: close"));
      assertThat(broker.closedByClient()).isBetween(2, 3);
      assertThat(broker.closedByClient()).isBetween(2, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OK + "Connection: close\r\nContent-Length: 2\r\n\r\nok",
        OK + "Connection: keep-alive\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
      })
  void a_connection_that_is_about_to_close_is_closed(String answer) throws Exception {
    try (RawBroker broker = new RawBroker(answer, ANSWER);
        Wire wire = wire(broker)) {
      assertThat(read(wire, "GET")).isEqualTo("ok");
      assertThat(broker.closedByClient()).isEqualTo(1);
      assertThat(read(wire, "GET")).isEqualTo("ok");

      assertThat(broker.connections()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {ANSWER, IN_CHUNKS})
  void a_connection_with_an_answer_that_nobody_read_whole_is_closed(String answer)
      throws Exception {
    try (RawBroker broker = new RawBroker(answer);
        Wire wire = wire(broker)) {
      wire.exchange("GET", "/", Deadline.after(AMPLE), Reply::status);

      assertThat(broker.closedByClient()).isEqualTo(1);
    }
  }

  @Test
  void a_connection_that_the_broker_closed_meanwhile_is_replaced() {
    try (RawBroker broker = new RawBroker(ANSWER, RawBroker.HANG_UP, ANSWER);
        Wire wire = wire(broker)) {
      assertThat(read(wire, "GET")).isEqualTo("ok");
      assertThat(read(wire, "GET")).isEqualTo("ok");

      assertThat(broker.connections()).isEqualTo(2);
    }
  }

  @Test
  void the_end_closes_what_is_idle() throws Exception {
    try (RawBroker broker = new RawBroker(ANSWER)) {
      try (Wire wire = wire(broker)) {
        read(wire, "GET");
      }

      assertThat(broker.closedByClient()).isEqualTo(1);
    }
  }

  @Test
  void a_deadline_closes_the_connection_that_was_waited_on() throws Exception {
    Duration deadline = Duration.ofMillis(400);
    try (RawBroker broker = new RawBroker();
        Wire wire = Wire.open(connection(broker), deadline)) {
      Attempt<Integer> attempt =
          wire.exchange("DELETE", "/", Deadline.after(deadline), Reply::status);

      assertThat(attempt)
          .isInstanceOfSatisfying(
              Attempt.Failed.class, failed -> assertThat(failed.failure().sent()).isTrue());
      assertThat(broker.closedByClient()).isEqualTo(1);
    }
  }

  @Test
  void an_interrupt_closes_the_connection_that_was_waited_on() throws Exception {
    try (RawBroker broker = new RawBroker();
        Wire wire = wire(broker)) {
      AtomicBoolean told = new AtomicBoolean();
      Thread caller =
          new Thread(
              () -> {
                wire.exchange("DELETE", "/", Deadline.after(AMPLE), Reply::status);
                told.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      broker.awaitHead();
      caller.interrupt();
      caller.join(AMPLE.toMillis());

      assertThat(told).isTrue();
      assertThat(broker.closedByClient()).isEqualTo(1);
      assertThat(broker.heads).hasSize(1);
    }
  }

  private static Wire wire(RawBroker broker) {
    return Wire.open(connection(broker), AMPLE);
  }

  private static Connection connection(RawBroker broker) {
    return Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(ScriptedCall.KEY), "t");
  }

  /** The text of the answer; a failure fails. */
  private static String read(Wire wire, String method) {
    Attempt<String> attempt =
        wire.exchange(method, "/", Deadline.after(AMPLE), SocketClientTest::text);
    assertThat(attempt).isInstanceOf(Attempt.Answered.class);
    return ((Attempt.Answered<String>) attempt).answer();
  }

  private static String text(Reply reply) {
    try {
      return new String(reply.body().readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
