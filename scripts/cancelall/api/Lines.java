package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;

/** The lines of an HTTP head or of a chunk's frame; each ends in CR LF or, forgivingly, in LF. */
final class Lines {
  private final InputStream in;
  private int left;

  /** Takes a bound for all lines together, in bytes. */
  Lines(InputStream in, int most) {
    this.in = in;
    this.left = most;
  }

  /** The next line without its end, a character for each byte. */
  String next() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the connection was closed");
      }
      if (--left < 0) {
        throw new ProtocolException("what stands before the answer does not end");
      }
      line.append((char) c);
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return line.toString();
  }
}
