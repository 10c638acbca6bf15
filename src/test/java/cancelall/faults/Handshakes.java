package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.api.OutcomeKind.NOT_SENT;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.on;

import java.util.List;
import javax.net.ssl.SSLSocket;

/** TLS that fails before or after a request may go over it. */
final class Handshakes {
  private static final String INSECURE =
      "Not sent: nothing was cancelled for account 19816: no secure connection to 127.0.0.1";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";

  private Handshakes() {}

  static List<FaultCase> cases() {
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
            .stalling()
            .within(2_500),
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

  /** A server in cleartext that is called over TLS. */
  private static Stage https(Script script) {
    return none -> {
      FaultServer server = FaultServer.cleartext(script);
      return Scene.of("https://127.0.0.1:" + server.port(), server);
    };
  }
}
