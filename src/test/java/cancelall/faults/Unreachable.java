package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.NOT_SENT;
import static cancelall.faults.FaultCase.on;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brokers that no connection leads to. */
final class Unreachable {
  private static final String NOT_SENT_TO = "Not sent: nothing was cancelled for account 19816: ";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";

  private Unreachable() {}

  static List<FaultCase> cases() {
    return List.of(
        on(
                "connection refused",
                none -> refused(),
                NOT_SENT,
                NOT_SENT_TO + "no connection to 127.0.0.1 port ")
            .within(2_000)
            .deletes(0),
        on("connection refused at first", none -> refusedAtFirst(), ACCEPTED, WANTED),
        on(
                "no route: nothing answers the connect",
                none -> backlogFull(),
                NOT_SENT,
                NOT_SENT_TO + "no connection to 127.0.0.1 within the deadline")
            .stalling()
            .deletes(0),
        on(
                "a name that nobody can resolve",
                none ->
                    new Scene(
                        "https://broker.invalid",
                        List.of("--yes", "--all"),
                        Map.of(),
                        new Tally(),
                        List.of()),
                NOT_SENT,
                NOT_SENT_TO + "the name broker.invalid cannot be resolved")
            .deletes(0));
  }

  /** A port that is taken, and where nobody listens. */
  static Scene refused() throws IOException {
    Socket taken = new Socket();
    taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    return new Scene(
        "http://127.0.0.1:" + taken.getLocalPort(),
        List.of(),
        Map.of(),
        new Tally(),
        List.of(taken));
  }

  private static Scene refusedAtFirst() throws IOException {
    LateServer server = new LateServer(500, Script.answer(Http.accepted(Http.order())));
    return new Scene(
        "http://127.0.0.1:" + server.port(), List.of(), Map.of(), server.tally(), List.of(server));
  }

  /** A listener whose queue is full: the kernel drops further connects, as a dead host does. */
  private static Scene backlogFull() throws IOException {
    ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    List<Closeable> all = new ArrayList<>(List.of(deaf));
    for (int i = 0; i < 8; i++) {
      SocketChannel queued = SocketChannel.open();
      queued.configureBlocking(false);
      queued.connect(deaf.getLocalSocketAddress());
      all.add(queued);
    }
    return new Scene(
        "http://127.0.0.1:" + deaf.getLocalPort(), List.of(), Map.of(), new Tally(), all);
  }
}
