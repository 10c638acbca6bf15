package cancelall.api;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/**
 * The bytes of an answer, remembering how they began and whether the network failed under them: a
 * parser's error on a complete message is the broker's fault, on a cut one it proves nothing.
 */
final class ObservedStream extends FilterInputStream {
  private static final int EXCERPT = 2_048;

  private final byte[] beginning = new byte[EXCERPT];
  private int kept;
  private long count;
  private IOException failure;
  private IOException undecodable;
  private boolean ended;

  ObservedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        count += read;
        int keep = Math.min(read, EXCERPT - kept);
        System.arraycopy(buffer, offset, beginning, kept, keep);
        kept += keep;
      }
      ended |= read < 0;
      return read;
    } catch (ZipException | EOFException lie) {
      // The network never says EOFException: the encoding lied, or ended before its message.
      undecodable = lie;
      throw lie;
    } catch (IOException broken) {
      failure = broken;
      throw broken;
    }
  }

  /** Reads to the end, so that it is known whether the message is complete. */
  void drain() {
    byte[] buffer = new byte[8_192];
    try {
      while (failure == null && undecodable == null && read(buffer, 0, buffer.length) >= 0) {}
    } catch (IOException remembered) {
      // read() keeps it.
    }
  }

  /** Why the network stopped under the message, or null when it did not. */
  IOException failure() {
    return failure;
  }

  /** Whether the end of the message was seen. */
  boolean hasEnded() {
    return ended;
  }

  boolean isEmpty() {
    return count == 0;
  }

  String excerpt() {
    return new String(beginning, 0, kept, StandardCharsets.UTF_8);
  }
}
