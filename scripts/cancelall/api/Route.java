package cancelall.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * The way to the broker: straight or through a proxy's tunnel, in cleartext or in TLS. All of it
 * counts as connecting, and nothing of a request is sent before it is open.
 */
final class Route {
  private final Connection connection;
  private final Trust trust;
  private final Duration patience;

  /** Takes the trust, null for cleartext, and how long connecting may take. */
  Route(Connection connection, Trust trust, Duration patience) {
    this.connection = connection;
    this.trust = trust;
    this.patience = patience;
  }

  /** Opens it, and gives null; or a proxy's answer where it asks for a password. */
  AnswerHead open(Line line) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    Socket socket = new Socket();
    line.over(socket);
    try {
      connect(socket, end);
      if (trust == null) {
        line.through(socket);
        return null;
      }
      if (connection.proxy() != null) {
        line.through(socket);
        socket.setSoTimeout(left(end));
        AnswerHead answer = tunnel(line);
        if (answer != null) {
          return answer;
        }
      }
      line.through(sealed(socket, end));
      socket.setSoTimeout(0);
      return null;
    } catch (SocketTimeoutException late) {
      HttpConnectTimeoutException timeout = new HttpConnectTimeoutException("connecting took long");
      timeout.initCause(late);
      throw timeout;
    }
  }

  private void connect(Socket socket, long end) throws IOException {
    BaseUrl target = connection.baseUrl();
    InetSocketAddress proxy = connection.proxy();
    InetAddress address =
        InetAddress.getByName(proxy == null ? target.uri().getHost() : proxy.getHostString());
    int port = proxy == null ? target.port() : proxy.getPort();
    try {
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(address, port), left(end));
    } catch (SocketTimeoutException | ConnectException | NoRouteToHostException known) {
      throw known;
    } catch (IOException unreachable) {
      ConnectException failure = new ConnectException(unreachable.getMessage());
      failure.initCause(unreachable);
      throw failure;
    }
  }

  private AnswerHead tunnel(Line line) throws IOException {
    String authority = connection.baseUrl().uri().getHost() + ":" + connection.baseUrl().port();
    StringBuilder text = new StringBuilder("CONNECT " + authority + " HTTP/1.1\r\n");
    RequestText.field(text, "Host", authority);
    RequestText.field(text, "User-Agent", connection.userAgent());
    line.out().write(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    line.out().flush();
    AnswerHead answer = AnswerHead.readFinal(line.in());
    if (answer.status() >= 200 && answer.status() < 300) {
      return null;
    }
    if (answer.status() == 407) {
      return answer;
    }
    throw new ProtocolException("it answered " + answer.status());
  }

  private Socket sealed(Socket socket, long end) throws IOException {
    String host = connection.baseUrl().uri().getHost().replace("[", "").replace("]", "");
    SSLSocket sealed =
        (SSLSocket)
            trust
                .context()
                .getSocketFactory()
                .createSocket(socket, host, connection.baseUrl().port(), true);
    SSLParameters parameters = sealed.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    sealed.setSSLParameters(parameters);
    socket.setSoTimeout(left(end));
    sealed.startHandshake();
    trust.opened();
    return sealed;
  }

  private static int left(long end) throws SocketTimeoutException {
    long millis = (end - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException("no time is left");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }
}
