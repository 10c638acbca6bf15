package cancelall.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A server that answers at once, in cleartext and over TLS, in a process of its own, so that its
 * work is not taken for its callers'. It prints its two ports, then for each request the
 * microsecond in which the first byte was there. It ends when its standard input does.
 */
public final class Loopback {
  private final byte[] few = Answers.message(Answers.FEW, 2);
  private final byte[] many = Answers.message(Answers.MANY, Answers.MANY_ORDERS);
  private final PrintStream out;

  private Loopback(PrintStream out) {
    this.out = out;
  }

  /** Takes the key store and its password. */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    Loopback loopback = new Loopback(System.out);
    ServerSocket cleartext = listening(new ServerSocket());
    ServerSocket tls =
        listening(
            context(Path.of(arguments[0]), arguments[1].toCharArray())
                .getServerSocketFactory()
                .createServerSocket());
    loopback.serve(cleartext);
    loopback.serve(tls);
    System.out.println(cleartext.getLocalPort() + " " + tls.getLocalPort());
    System.in.transferTo(PrintStream.nullOutputStream());
  }

  private static ServerSocket listening(ServerSocket socket) throws IOException {
    socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return socket;
  }

  private static SSLContext context(Path store, char[] password)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password);
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void serve(ServerSocket server) {
    daemon(
        () -> {
          while (true) {
            try {
              Socket socket = server.accept();
              daemon(() -> answer(socket));
            } catch (IOException closed) {
              return;
            }
          }
        });
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  private void answer(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      int first = in.read();
      long at = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
      String line = (char) first + requestLine(in);
      skipHeaders(in);
      socket.getOutputStream().write(line.contains("/" + Answers.MANY + "/") ? many : few);
      socket.getOutputStream().flush();
      synchronized (out) {
        out.println(at);
        out.flush();
      }
    } catch (IOException gone) {
      // A caller that leaves early is the bench's to notice, by its exit code.
    }
  }

  private static String requestLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private static void skipHeaders(InputStream in) throws IOException {
    while (requestLine(in).getBytes(StandardCharsets.US_ASCII).length > 1) {}
  }
}
