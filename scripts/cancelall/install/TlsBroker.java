package cancelall.install;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The documented orders behind cleartext and, with a certificate made for it, behind TLS. */
final class TlsBroker implements AutoCloseable {
  private static final String PASSWORD = "training";

  private final Sandbox sandbox;
  private final WireMockServer front;
  private final Path certificate;

  private TlsBroker(Sandbox sandbox, WireMockServer front, Path certificate) {
    this.sandbox = sandbox;
    this.front = front;
    this.certificate = certificate;
  }

  /** Starts one whose key and certificate are kept in a folder. */
  static TlsBroker start(Jdk jdk, Path folder) throws IOException, InterruptedException {
    Path store = folder.resolve("broker.p12");
    Path certificate = folder.resolve("broker.pem");
    List<String> common =
        List.of(
            "-alias",
            "broker",
            "-storetype",
            "PKCS12",
            "-keystore",
            store.toString(),
            "-storepass",
            PASSWORD);
    keytool(
        jdk,
        common,
        "-genkeypair",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-validity",
        "2",
        "-ext",
        "san=ip:127.0.0.1,dns:localhost");
    keytool(jdk, common, "-exportcert", "-rfc", "-file", certificate.toString());
    Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
    sandbox.book().placeAll(DocumentedOrders.list());
    WireMockServer front =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystorePath(store.toString())
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .keystoreType("PKCS12"));
    front.start();
    front.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(sandbox.baseUrl().toString())));
    return new TlsBroker(sandbox, front, certificate);
  }

  String cleartext() {
    return sandbox.baseUrl().toString();
  }

  String tls() {
    return "https://127.0.0.1:" + front.httpsPort();
  }

  Path certificate() {
    return certificate;
  }

  private static void keytool(Jdk jdk, List<String> common, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(jdk.keytool().toString()));
    command.addAll(List.of(arguments));
    command.addAll(common);
    Programs.run(command);
  }

  @Override
  public void close() {
    front.stop();
    sandbox.close();
  }
}
