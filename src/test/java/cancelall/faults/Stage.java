package cancelall.faults;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;

/** What stands between the command and its answer in a case. */
interface Stage {
  Scene set(Certificates certificates) throws IOException, GeneralSecurityException;

  /** A broker on loopback in cleartext. */
  static Stage cleartext(Script script) {
    return none -> {
      FaultServer server = FaultServer.cleartext(script);
      return Scene.of("http://127.0.0.1:" + server.port(), server);
    };
  }

  /** A broker on loopback over TLS, showing a certificate; the test's authority is trusted. */
  static Stage tls(String certificate, Script script) {
    return certificates -> {
      FaultServer server = FaultServer.tls(certificates.showing(certificate), script);
      return Scene.of("https://127.0.0.1:" + server.port(), server)
          .with("--ca-file=" + certificates.authority());
    };
  }

  /** A proxy on loopback, and behind it a name that only the proxy could look up. */
  static Stage proxy(Script script) {
    return certificates -> {
      FaultServer proxy = FaultServer.cleartext(script);
      return new Scene(
          "https://broker.invalid",
          List.of("--yes", "--all", "--ca-file=" + certificates.authority()),
          Map.of("HTTPS_PROXY", "http://127.0.0.1:" + proxy.port()),
          proxy.tally(),
          List.of(proxy));
    };
  }
}
