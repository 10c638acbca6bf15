package cancelall.api;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * Does beforehand, on other threads, what the JDK does at its first handshake and keeps: the tables
 * of a curve take as long as all the rest of a call, and its trust anchors are many. Nothing waits
 * for it, and nothing depends on it.
 */
public final class TlsPreparation {
  private TlsPreparation() {}

  /** Begins, and comes back at once. */
  public static void begin() {
    start(TlsPreparation::prepareKeys);
    start(TlsPreparation::prepareTrust);
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (GeneralSecurityException later) {
                // The handshake will say it, should it matter.
              }
            },
            "cancel-all-tls");
    thread.setDaemon(true);
    thread.start();
  }

  /** The curve that every server of TLS 1.3 has (RFC 8446, 9.1). */
  private static void prepareKeys() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    generator.generateKeyPair();
  }

  /**
   * The cipher suites, and the anchors. Those are read even where a CA file decides, for the JDK
   * asks whether whoever vouches is one of them: here for one that is.
   */
  private static void prepareTrust() throws GeneralSecurityException {
    SSLContext.getInstance("TLS");
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509Certificate[] anchors =
        ((X509TrustManager) factory.getTrustManagers()[0]).getAcceptedIssuers();
    if (anchors.length > 0) {
      PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchors[0], null)));
      parameters.setRevocationEnabled(false);
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509").generateCertPath(List.of(anchors[0])),
              parameters);
    }
  }

  /** What may fail and is then forgotten. */
  private interface Work {
    void run() throws GeneralSecurityException;
  }
}
