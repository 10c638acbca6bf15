package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Decides whether a broker's certificate is trusted, by the JDK's rules, and remembers the
 * connections of which it ever was: before one of them was open, no byte of a request can have left
 * in the clear or sealed.
 */
final class Trust extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager jdk;

  /** What an engine names before its handshake is done (RFC 5246, A.5). */
  private static final String NOT_YET = "SSL_NULL_WITH_NULL_NULL";

  private final List<SSLEngine> trusted = new CopyOnWriteArrayList<>();
  private volatile boolean openedUnseen;

  private Trust(X509ExtendedTrustManager jdk) {
    this.jdk = jdk;
  }

  /**
   * The JDK's trust anchors, and those of a PEM file besides.
   *
   * @param caFile may be null
   * @throws IllegalArgumentException when the file holds no readable certificate
   */
  static Trust with(Path caFile) {
    try {
      X509ExtendedTrustManager anchors = managerOf(null);
      return new Trust(caFile == null ? anchors : managerOf(joined(anchors, caFile)));
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException("the JDK's trust anchors cannot be read", broken);
    }
  }

  /**
   * Whether a request may have gone over a connection since this was made. A session that is taken
   * up again is not checked again, but then the one before it was.
   */
  boolean hasOpened() {
    return openedUnseen
        || trusted.stream()
            .anyMatch(engine -> !NOT_YET.equals(engine.getSession().getCipherSuite()));
  }

  SSLContext context() {
    return contextWith(this);
  }

  /** A context for cleartext: the JDK's client wants one, and its default costs start-up time. */
  static SSLContext none() {
    return contextWith();
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

  private static SSLContext contextWith(TrustManager... managers) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers, null);
      return context;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("this JDK has no TLS", broken);
    }
  }

  private static KeyStore joined(X509ExtendedTrustManager anchors, Path caFile)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int number = 0;
    for (Certificate certificate : certificates(caFile)) {
      store.setCertificateEntry("added-" + number++, certificate);
    }
    for (Certificate certificate : anchors.getAcceptedIssuers()) {
      store.setCertificateEntry("jdk-" + number++, certificate);
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

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    jdk.checkServerTrusted(chain, authType, engine);
    trusted.add(engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    jdk.checkServerTrusted(chain, authType, socket);
    openedUnseen = true;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    jdk.checkServerTrusted(chain, authType);
    openedUnseen = true;
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return jdk.getAcceptedIssuers();
  }
}
