package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS is never relaxed; a CA file adds to what is trusted. */
class TrustTest extends ScriptedCall {
  private static final String PASSWORD = "changeit";

  @TempDir static Path folder;

  @BeforeAll
  static void makeCertificates() throws IOException, InterruptedException {
    certificate("broker", "ip:127.0.0.1");
    certificate("stranger", "ip:127.0.0.1");
    certificate("elsewhere", "dns:broker.example");
  }

  @Test
  void a_certificate_that_nobody_vouches_for_is_refused_and_nothing_is_sent() throws Exception {
    assertNotSent("broker", null);
  }

  @Test
  void a_certificate_of_the_ca_file_is_trusted() throws Exception {
    try (ScriptedBroker tls = tlsBroker("broker")) {
      assertThat(cancelAt(tls, pem("broker")).kind()).isEqualTo(OutcomeKind.ACCEPTED);
      assertThat(tls.journal())
          .singleElement()
          .satisfies(
              sent -> assertThat(sent.header("Authorization")).containsExactly("Bearer " + KEY));
    }
  }

  @Test
  void a_ca_file_vouches_for_nobody_else() throws Exception {
    assertNotSent("broker", pem("stranger"));
  }

  @Test
  void a_trusted_certificate_for_another_host_is_refused() throws Exception {
    assertNotSent("elsewhere", pem("elsewhere"));
  }

  @Test
  void a_ca_file_may_hold_several_certificates() throws Exception {
    Path both = folder.resolve("both.pem");
    Files.writeString(both, Files.readString(pem("stranger")) + Files.readString(pem("broker")));

    try (ScriptedBroker tls = tlsBroker("broker")) {
      assertThat(cancelAt(tls, both).kind()).isEqualTo(OutcomeKind.ACCEPTED);
    }
  }

  @Test
  void a_ca_file_adds_to_the_trust_of_the_jdk_and_takes_none_away() {
    assertThat(Trust.with(pem("broker")).manager().getAcceptedIssuers())
        .contains(Trust.with(null).manager().getAcceptedIssuers())
        .hasSize(Trust.with(null).manager().getAcceptedIssuers().length + 1);
  }

  @Test
  void a_file_without_a_certificate_is_refused_before_anything_is_sent() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    Path text = Files.writeString(folder.resolve("text.pem"), "not a certificate\n");

    assertUnusable(empty, "holds no");
    assertUnusable(text, "holds no");
    assertUnusable(folder.resolve("missing.pem"), "cannot be read");
    assertUnusable(folder, "holds no");
  }

  private void assertUnusable(Path caFile, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CancelAll(
                    new Connection(
                        BaseUrl.parse(broker.url()), ApiKey.of(KEY), "test/1", caFile, null),
                    AMPLE))
        .withMessageContaining(reason);
  }

  private void assertNotSent(String certificate, Path caFile) throws Exception {
    try (ScriptedBroker tls = tlsBroker(certificate)) {
      Outcome outcome = cancelAt(tls, caFile);

      assertThat(outcome.kind()).isEqualTo(OutcomeKind.NOT_SENT);
      assertThat(outcome.receipt().attempts()).isEqualTo(1);
      assertThat(tls.journal()).isEmpty();
    }
  }

  private static Outcome cancelAt(ScriptedBroker tls, Path caFile) {
    BaseUrl url = BaseUrl.parse("https://127.0.0.1:" + tls.port());
    Connection connection = new Connection(url, ApiKey.of(KEY), "test/1", caFile, null);
    try (CancelAll cancelAll = new CancelAll(connection, AMPLE)) {
      return cancelAll.cancel(new CancelRequest(ACCOUNT, Filter.none()));
    }
  }

  private static ScriptedBroker tlsBroker(String name)
      throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(folder.resolve(name + ".p12"))) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    HttpsServer server = HttpsServer.create(ScriptedBroker.anyLoopbackPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    return ScriptedBroker.on(server).answering(Scripted.documentedOrders());
  }

  private static Path pem(String name) {
    return folder.resolve(name + ".pem");
  }

  private static void certificate(String name, String alternativeName)
      throws IOException, InterruptedException {
    String store = folder.resolve(name + ".p12").toString();
    keytool(
        "-genkeypair -keyalg EC -alias it -validity 30 -ext san=" + alternativeName,
        "-dname CN=" + name,
        store);
    keytool("-exportcert -rfc -alias it", "-file " + pem(name), store);
  }

  private static void keytool(String what, String more, String store)
      throws IOException, InterruptedException {
    String command =
        Path.of(System.getProperty("java.home"), "bin", "keytool")
            + " -J-XX:TieredStopAtLevel=1 "
            + what
            + " "
            + more
            + " -storetype PKCS12 -storepass "
            + PASSWORD
            + " -keystore "
            + store;
    Process process =
        new ProcessBuilder(command.split(" "))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    assertThat(process.waitFor()).as(() -> read(folder.resolve("keytool.log"))).isZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
