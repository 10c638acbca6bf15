package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Decides whether a broker's certificate is trusted, by the JDK's rules, and remembers whether a
 * connection was ever open: before the first was, no byte of a request can have left.
 */
final class Trust {
  private final X509ExtendedTrustManager manager;
  private final SSLContext context;
  private volatile boolean hasOpened;

  private Trust(X509ExtendedTrustManager manager) throws GeneralSecurityException {
    this.manager = manager;
    this.context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {manager}, null);
  }

  /**
   * The JDK's trust anchors, and those of a PEM file besides.
   *
   * @param caFile may be null
   * @throws IllegalArgumentException when the file holds no readable certificate
   */
  static Trust with(Path caFile) {
    try {
      return new Trust(
          caFile == null
              ? managerOf(null)
              : new AddedTrust(managerOf(storeOf(caFile)), Trust::ofJdk));
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException("the JDK's trust anchors cannot be read", broken);
    }
  }

  /** Whether a request may have gone over a connection since this was made. */
  boolean hasOpened() {
    return hasOpened;
  }

  /** A handshake has ended well, and a request may follow. */
  void opened() {
    hasOpened = true;
  }

  SSLContext context() {
    return context;
  }

  X509ExtendedTrustManager manager() {
    return manager;
  }

  /** The certificates of a PEM file. */
  static Collection<? extends Certificate> certificates(Path caFile) {
    try (InputStream in = Files.newInputStream(caFile)) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (certificates.isEmpty()) {
        throw new IllegalArgumentException("holds no certificate");
      }
      return certificates;
    } catch (CertificateException notPem) {
      throw new IllegalArgumentException("holds no readable certificate in PEM", notPem);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("cannot be read", unreadable);
    }
  }

  private static X509ExtendedTrustManager ofJdk() {
    try {
      return managerOf(null);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the JDK's trust anchors cannot be read", broken);
    }
  }

  private static KeyStore storeOf(Path caFile) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int number = 0;
    for (Certificate certificate : certificates(caFile)) {
      store.setCertificateEntry("added-" + number++, certificate);
    }
    return store;
  }

  private static X509ExtendedTrustManager managerOf(KeyStore store)
      throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return (X509ExtendedTrustManager) factory.getTrustManagers()[0];
  }
}
