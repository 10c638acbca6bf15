package cancelall.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A port that refuses connections for a while, and then belongs to a server. */
final class LateServer implements AutoCloseable {
  private final Socket reserved = new Socket();
  private final Tally tally = new Tally();
  private final InetSocketAddress address;
  private FaultServer server;
  private boolean closed;

  LateServer(int millis, Script script) throws IOException {
    reserved.setReuseAddress(true);
    reserved.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    address = (InetSocketAddress) reserved.getLocalSocketAddress();
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(() -> listen(script));
  }

  int port() {
    return address.getPort();
  }

  Tally tally() {
    return tally;
  }

  private synchronized void listen(Script script) {
    try {
      reserved.close();
      server = closed ? null : FaultServer.at(address, script, tally);
    } catch (IOException taken) {
      // Somebody else got the port: the case fails, for nobody answers there.
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    reserved.close();
    if (server != null) {
      server.close();
    }
  }
}
