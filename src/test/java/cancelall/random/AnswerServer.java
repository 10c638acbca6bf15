package cancelall.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Answers every request with the same bytes, whatever they are, and closes the connection. */
final class AnswerServer implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final ServerSocket socket;
  private volatile byte[] answer = new byte[0];

  AnswerServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    Thread thread = new Thread(this::serve, "answer-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  void answering(byte[] bytes) {
    answer = bytes;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.setSoTimeout(PATIENCE_MILLIS);
        readHead(connection.getInputStream());
        connection.getOutputStream().write(answer);
      } catch (IOException gone) {
        // A client that leaves early is served no further; the next one may come.
      }
    }
  }

  private static void readHead(InputStream in) throws IOException {
    int newlines = 0;
    for (int c = in.read(); c >= 0 && newlines < 2; c = newlines < 2 ? in.read() : c) {
      newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException stillOpen) {
      throw new UncheckedIOException(stillOpen);
    }
  }
}
