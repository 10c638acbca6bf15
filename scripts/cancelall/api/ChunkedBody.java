package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** A body in chunks, each with its size before it (RFC 9112, 7.1). */
final class ChunkedBody extends FramedBody {
  /** Far above what a size, its extensions and all trailers take. */
  private static final int LONGEST_FRAME = 64 * 1024;

  private static final int MOST_DIGITS = 15;

  private final InputStream in;
  private long left;
  private boolean begun;
  private boolean ended;

  ChunkedBody(InputStream in) {
    this.in = in;
  }

  @Override
  boolean isComplete() {
    return ended;
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    if (left == 0 && !ended) {
      next();
    }
    if (ended) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(left, most));
    if (read < 0) {
      throw new IOException("the connection was closed in the middle of a chunk");
    }
    left -= read;
    return read;
  }

  private void next() throws IOException {
    Lines lines = new Lines(in, LONGEST_FRAME);
    if (begun && !lines.next().isEmpty()) {
      throw new ProtocolException("a chunk is longer than it says");
    }
    begun = true;
    left = size(lines.next());
    if (left == 0) {
      while (!lines.next().isEmpty()) {
        // A trailer: nothing in it is asked for.
      }
      ended = true;
    }
  }

  private static long size(String line) throws ProtocolException {
    int end = line.indexOf(';');
    String digits = (end < 0 ? line : line.substring(0, end)).strip();
    try {
      if (digits.length() > MOST_DIGITS || digits.startsWith("+") || digits.startsWith("-")) {
        throw new NumberFormatException();
      }
      return Long.parseLong(digits, 16);
    } catch (NumberFormatException none) {
      throw new ProtocolException("a chunk has a size that is none");
    }
  }
}
