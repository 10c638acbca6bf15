package cancelall.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Takes one request and never answers it. */
final class SilentBroker implements AutoCloseable {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private final ServerSocket server;
  private Socket connection;

  SilentBroker() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    server.setSoTimeout(Math.toIntExact(DEADLINE.toMillis()));
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  /** The request line, once the whole request is here. */
  String requested() {
    try {
      connection = server.accept();
      connection.setSoTimeout(Math.toIntExact(DEADLINE.toMillis()));
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      String first = in.readLine();
      String line = first;
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      return first;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    if (connection != null) {
      connection.close();
    }
  }
}
