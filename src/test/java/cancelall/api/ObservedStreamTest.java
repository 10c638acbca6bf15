package cancelall.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class ObservedStreamTest {
  @Test
  void the_bytes_pass_and_the_end_is_seen() throws IOException {
    ObservedStream stream = new ObservedStream(bytes("\u007f\u00e4"));
    assertThat(stream.isEmpty()).isTrue();

    assertThat(new int[] {stream.read(), stream.read(), stream.read()})
        .containsExactly(0x7f, 0xc3, 0xa4);
    assertThat(stream.hasEnded()).isFalse();
    assertThat(stream.read()).isEqualTo(-1);

    assertThat(stream.hasEnded()).isTrue();
    assertThat(stream.isEmpty()).isFalse();
    assertThat(stream.failure()).isNull();
  }

  @Test
  void a_message_without_a_byte_is_empty_at_its_end_too() {
    ObservedStream stream = new ObservedStream(bytes(""));

    stream.drain();

    assertThat(stream.isEmpty()).isTrue();
    assertThat(stream.hasEnded()).isTrue();
    assertThat(stream.excerpt()).isEmpty();
  }

  @Test
  void the_excerpt_is_how_it_began_and_no_longer() throws IOException {
    String text = "a".repeat(1_500) + "b".repeat(1_500);
    ObservedStream stream = new ObservedStream(bytes(text));

    stream.readNBytes(1_500);
    assertThat(stream.excerpt()).isEqualTo("a".repeat(1_500));
    stream.drain();

    assertThat(stream.excerpt()).isEqualTo(text.substring(0, 2_048));
    assertThat(stream.hasEnded()).isTrue();
  }

  @Test
  void a_network_that_fails_is_remembered_and_not_read_again() {
    IOException reset = new IOException("connection reset");
    ObservedStream stream = new ObservedStream(failingAfter("wi", reset));

    stream.drain();
    stream.drain();

    assertThat(stream.failure()).isSameAs(reset);
    assertThat(stream.hasEnded()).isFalse();
    assertThat(stream.excerpt()).isEqualTo("wi");
  }

  @Test
  void an_encoding_that_lies_is_no_failure_of_the_network() {
    for (IOException lie : new IOException[] {new ZipException("no"), new EOFException("no")}) {
      ObservedStream stream = new ObservedStream(failingAfter("wi", lie));

      assertThatThrownBy(stream::readAllBytes).isSameAs(lie);
      stream.drain();

      assertThat(stream.failure()).isNull();
      assertThat(stream.hasEnded()).isFalse();
    }
  }

  /** Fails once; a second read after that would end as if nothing had been. */
  private static InputStream failingAfter(String text, IOException failure) {
    InputStream failing =
        new InputStream() {
          private boolean failed;

          @Override
          public int read() throws IOException {
            if (failed) {
              return -1;
            }
            failed = true;
            throw failure;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
          }
        };
    return new SequenceInputStream(bytes(text), failing);
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
