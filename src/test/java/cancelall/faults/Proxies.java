package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.NOT_SENT;
import static cancelall.api.OutcomeKind.REJECTED;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.on;

import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Proxies that let nothing through, and brokers behind one that does. */
final class Proxies {
  private static final String NOT_SENT_TO = "Not sent: nothing was cancelled for account 19816: ";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";
  private static final String TUNNEL = "HTTP/1.1 200 Connection established\r\n\r\n";
  private static final String NO_PASSAGE = NOT_SENT_TO + "the proxy does not let the call through";

  private Proxies() {}

  static List<FaultCase> cases() {
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
                  Scene nobody = Unreachable.refused();
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
}
