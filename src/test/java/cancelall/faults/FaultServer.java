package cancelall.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** Plays one script to everybody who connects, on a free port of 127.0.0.1. */
final class FaultServer implements AutoCloseable {
  private final ServerSocket listening;
  private final Script script;
  private final Tally tally;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private FaultServer(ServerSocket listening, Script script, Tally tally) {
    this.listening = listening;
    this.tally = tally;
    this.script = script;
    daemon(this::accept, "fault-server-" + listening.getLocalPort());
  }

  static FaultServer cleartext(Script script) throws IOException {
    return new FaultServer(
        new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script, new Tally());
  }

  static FaultServer tls(SSLContext context, Script script) throws IOException {
    return new FaultServer(
        context
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
        script,
        new Tally());
  }

  /** Listens in cleartext on a port that the caller has found free. */
  static FaultServer at(InetSocketAddress address, Script script, Tally tally) throws IOException {
    ServerSocket socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(address);
    return new FaultServer(socket, script, tally);
  }

  int port() {
    return listening.getLocalPort();
  }

  Tally tally() {
    return tally;
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        tally.connected();
        open.add(socket);
        daemon(() -> play(socket), "fault-dialogue");
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void play(Socket socket) {
    try (socket) {
      script.play(new Dialogue(socket, tally));
    } catch (IOException over) {
      // The connection ended, from this side or the other: that is what a script is for.
    } finally {
      open.remove(socket);
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  private static void daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
