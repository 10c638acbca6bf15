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

/** The documented orders behind cleartext and, with a certificate made for it, behind TLS. */
final class TlsBroker implements AutoCloseable {
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
    Certificate certificate = Certificate.in(folder, jdk.keytool());
    Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
    sandbox.book().placeAll(DocumentedOrders.list());
    WireMockServer front =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystorePath(certificate.store().toString())
                .keystorePassword(Certificate.PASSWORD)
                .keyManagerPassword(Certificate.PASSWORD)
                .keystoreType("PKCS12"));
    front.start();
    front.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(sandbox.baseUrl().toString())));
    return new TlsBroker(sandbox, front, certificate.pem());
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

  @Override
  public void close() {
    front.stop();
    sandbox.close();
  }
}
