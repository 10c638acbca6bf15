package cancelall.api;

import java.io.IOException;
import java.io.InputStream;

/** A body of a length that was announced. */
final class FixedBody extends FramedBody {
  private final InputStream in;
  private final long length;
  private long left;

  FixedBody(InputStream in, long length) {
    this.in = in;
    this.length = length;
    this.left = length;
  }

  @Override
  boolean isComplete() {
    return left == 0;
  }

  @Override
  public int read(byte[] buffer, int offset, int most) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(left, most));
    if (read < 0) {
      throw new IOException(
          "the connection was closed after %d of %d bytes".formatted(length - left, length));
    }
    left -= read;
    return read;
  }
}
