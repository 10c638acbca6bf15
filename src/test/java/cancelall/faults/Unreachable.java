package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.api.OutcomeKind.NOT_SENT;
import static cancelall.api.OutcomeKind.REJECTED;
import static cancelall.api.OutcomeKind.UNKNOWN;
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
import javax.net.ssl.SSLSocket;

/** Brokers that no connection leads to, and connections that no request may go over. */
final class Unreachable {
  private static final String NOT_SENT_TO = "Not sent: nothing was cancelled for account 19816: ";
  private static final String INSECURE = NOT_SENT_TO + "no secure connection to 127.0.0.1";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";
  private static final String TUNNEL = "HTTP/1.1 200 Connection established\r\n\r\n";
  private static final String NO_PASSAGE = NOT_SENT_TO + "the proxy does not let the call through";

  private Unreachable() {}

  static List<FaultCase> cases() {
    List<FaultCase> all = new ArrayList<>(connections());
    all.addAll(tls());
    all.addAll(proxies());
    return all;
  }

  private static List<FaultCase> connections() {
    return List.of(
        on(
                "connection refused",
                none -> refused(),
                NOT_SENT,
                NOT_SENT_TO + "no connection to 127.0.0.1 port ")
            .within(900)
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

  private static List<FaultCase> tls() {
    String good = Http.accepted(Http.order());
    Script accepting = Script.answer(good);
    return List.of(
        on("TLS as it should be", Stage.tls("good", accepting), ACCEPTED, WANTED),
        on("a self-signed certificate", Stage.tls("self-signed", accepting), NOT_SENT, INSECURE)
            .deletes(0),
        on("an expired certificate", Stage.tls("expired", accepting), NOT_SENT, INSECURE)
            .deletes(0),
        on("a certificate for another host", Stage.tls("wrong-host", accepting), NOT_SENT, INSECURE)
            .deletes(0),
        on(
                "no TLS where TLS is expected",
                https(
                    dialogue -> {
                      dialogue.socket().getInputStream().read(new byte[10]);
                      dialogue.send(good);
                      dialogue.stall();
                    }),
                NOT_SENT,
                INSECURE)
            .deletes(0),
        on(
                "closes in the middle of the TLS handshake",
                https(dialogue -> dialogue.socket().getInputStream().read(new byte[10])),
                NOT_SENT,
                INSECURE)
            .deletes(0),
        on(
                "resets in the middle of the TLS handshake",
                https(
                    dialogue -> {
                      dialogue.socket().getInputStream().read(new byte[10]);
                      dialogue.reset();
                    }),
                NOT_SENT,
                INSECURE)
            .deletes(0),
        on(
                "stalls in the TLS handshake",
                https(Dialogue::stall),
                NOT_SENT,
                INSECURE + " within the deadline")
            .stalling()
            .deletes(0),
        on(
            "TLS, then closes without a byte",
            Stage.tls("good", Script.answerThenClose("")),
            UNKNOWN,
            "no answer came"),
        on(
                "TLS, then stalls",
                Stage.tls("good", Script.answerThenStall("")),
                UNKNOWN,
                "no answer came within the deadline")
            .stalling(),
        on(
            "TLS, then a body that is cut",
            Stage.tls("good", Script.answerThenClose(good.substring(0, good.length() - 9))),
            UNKNOWN,
            "the answer broke off"),
        on(
            "TLS, then a redirect to cleartext",
            Stage.tls("good", Script.answer(Http.answer(308, "", "Location: http://127.0.0.1:1/"))),
            BREACH,
            "status 308 is not among the documented answers"),
        on("TLS 1.2 asks for a certificate of ours", mutual("TLSv1.2"), NOT_SENT, INSECURE)
            .deletes(0),
        on(
                "TLS 1.3 asks for a certificate of ours, once the request has left",
                mutual("TLSv1.3"),
                UNKNOWN,
                "no answer came")
            .deletes(0),
        on(
                "TLS where cleartext is expected",
                certificates -> {
                  FaultServer server = FaultServer.tls(certificates.showing("good"), accepting);
                  return Scene.of("http://127.0.0.1:" + server.port(), server);
                },
                UNKNOWN,
                "no answer came")
            .deletes(0));
  }

  /** A broker that asks for a certificate that the command has not. */
  private static Stage mutual(String protocol) {
    return certificates -> {
      FaultServer server =
          FaultServer.tls(
              certificates.showing("good"),
              dialogue -> {
                SSLSocket socket = (SSLSocket) dialogue.socket();
                socket.setEnabledProtocols(new String[] {protocol});
                socket.setNeedClientAuth(true);
                dialogue.delete();
              });
      return Scene.of("https://127.0.0.1:" + server.port(), server)
          .with("--ca-file=" + certificates.authority());
    };
  }

  private static List<FaultCase> proxies() {
    String login = "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"x\"\r\n";
    return List.of(
        on(
                "the proxy answers 407",
                connect(login + "Content-Length: 0\r\n\r\n"),
                NOT_SENT,
                NOT_SENT_TO + "the proxy asks for a user and a password (407)")
            .deletes(0),
        on(
                "the proxy answers 407 and an endless page",
                connect(login + "\r\n" + Http.HTML),
                NOT_SENT,
                NOT_SENT_TO + "the proxy asks for a user and a password (407)")
            .deletes(0),
        on("the proxy answers 403", connect(Http.answer(403, Http.HTML)), NOT_SENT, NO_PASSAGE)
            .deletes(0),
        on("the proxy answers 429", connect(Http.answer(429, "")), NOT_SENT, NO_PASSAGE).deletes(0),
        on("the proxy answers 502", connect(Http.answer(502, Http.HTML)), NOT_SENT, NO_PASSAGE)
            .deletes(0),
        on(
                "the proxy redirects",
                connect(Http.answer(302, "", "Location: http://127.0.0.1:1/")),
                NOT_SENT,
                NO_PASSAGE)
            .deletes(0),
        on("the proxy speaks no HTTP", connect("220 smtp ready\r\n\r\n"), NOT_SENT, NO_PASSAGE)
            .deletes(0),
        on("the proxy closes without a byte", connect(""), NOT_SENT, NO_PASSAGE).deletes(0),
        on("the proxy never answers", Stage.proxy(Dialogue::stall), NOT_SENT, "within the deadline")
            .stalling()
            .deletes(0),
        on(
                "the proxy refuses the connection",
                certificates -> {
                  Scene nobody = refused();
                  return new Scene(
                      "https://broker.invalid",
                      List.of("--yes", "--all"),
                      Map.of("HTTPS_PROXY", nobody.target()),
                      new Tally(),
                      nobody.servers());
                },
                NOT_SENT,
                NOT_SENT_TO + "no connection to the proxy 127.0.0.1")
            .deletes(0),
        on("the proxy opens a tunnel to nobody", connect(TUNNEL), NOT_SENT, NOT_SENT_TO).deletes(0),
        on(
                "the proxy opens a tunnel to an untrusted broker",
                tunnel("self-signed", Script.answer(Http.accepted(Http.order()))),
                NOT_SENT,
                NOT_SENT_TO + "no secure connection to broker.invalid")
            .deletes(0),
        on(
            "the proxy opens a tunnel, and the broker accepts",
            tunnel("good", Script.answer(Http.accepted(Http.order()))),
            ACCEPTED,
            WANTED),
        on(
            "the proxy opens a tunnel, and the broker answers 407",
            tunnel(
                "good",
                Script.answer(Http.answer(407, "", "Proxy-Authenticate: Basic realm=\"x\""))),
            REJECTED,
            "it answered 407"),
        on(
            "the proxy opens a tunnel, and the broker closes",
            tunnel("good", Script.answerThenClose("")),
            UNKNOWN,
            "no answer came"));
  }

  /** A server in cleartext that is called over TLS. */
  private static Stage https(Script script) {
    return none -> {
      FaultServer server = FaultServer.cleartext(script);
      return Scene.of("https://127.0.0.1:" + server.port(), server);
    };
  }

  private static Stage connect(String answer) {
    return Stage.proxy(
        dialogue -> {
          dialogue.head();
          dialogue.send(answer);
        });
  }

  /** A proxy in front of a broker that listens on another port. */
  private static Stage tunnel(String certificate, Script broker) {
    return certificates -> {
      FaultServer server = FaultServer.tls(certificates.showing(certificate), broker);
      Script piping =
          dialogue -> {
            dialogue.head();
            try (Socket through = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
              dialogue.send(TUNNEL);
              Tunnel.between(dialogue.socket(), through);
            }
          };
      Scene proxy = Stage.proxy(piping).set(certificates);
      List<AutoCloseable> both = new ArrayList<>(proxy.servers());
      both.add(server);
      return new Scene(proxy.target(), proxy.options(), proxy.env(), server.tally(), both);
    };
  }

  /** A port that is taken, and where nobody listens. */
  private static Scene refused() throws IOException {
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
