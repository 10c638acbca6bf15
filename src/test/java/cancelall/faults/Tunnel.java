package cancelall.faults;

import java.io.IOException;
import java.net.Socket;

/** Carries bytes both ways until one side ends. */
final class Tunnel {
  private Tunnel() {}

  static void between(Socket client, Socket broker) throws IOException {
    Thread back =
        new Thread(
            () -> {
              try {
                broker.getInputStream().transferTo(client.getOutputStream());
                client.shutdownOutput();
              } catch (IOException ended) {
                // So does the tunnel.
              }
            },
            "fault-tunnel");
    back.setDaemon(true);
    back.start();
    client.getInputStream().transferTo(broker.getOutputStream());
  }
}
