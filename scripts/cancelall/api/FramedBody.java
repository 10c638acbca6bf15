package cancelall.api;

import java.io.IOException;
import java.io.InputStream;

/** A body that says itself where it ends, so that its connection can serve again afterwards. */
abstract class FramedBody extends InputStream {
  /** Whether all of it was read. */
  abstract boolean isComplete();

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int most) throws IOException;
}
