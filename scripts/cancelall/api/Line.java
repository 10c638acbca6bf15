package cancelall.api;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** One connection, from the first socket to whatever is laid over it; any thread may close it. */
final class Line implements AutoCloseable {
  private static final int BUFFER = 16_384;

  private Socket lowest;
  private boolean closed;
  private InputStream in;
  private OutputStream out;

  /** Takes the socket that closing closes; when this is closed already, it is at once. */
  synchronized void over(Socket socket) throws IOException {
    lowest = socket;
    if (closed) {
      socket.close();
    }
  }

  /** Goes on where another stopped. */
  void takeOver(Line other) throws IOException {
    over(other.lowest);
    in = other.in;
    out = other.out;
  }

  /** From here on this socket, which stands on the one before, is read and written. */
  void through(Socket socket) throws IOException {
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** Without TLS's farewell, which could wait for the other side's. */
  @Override
  public synchronized void close() {
    closed = true;
    if (lowest != null) {
      try {
        lowest.close();
      } catch (IOException ignored) {
        // What was read is judged by itself.
      }
    }
  }
}
