package cancelall.api;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Trusts whom a CA file vouches for, and whom the JDK does. The file is asked first, because the
 * JDK's many anchors take long to read.
 */
final class AddedTrust extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager added;
  private final Supplier<X509ExtendedTrustManager> jdk;

  AddedTrust(X509ExtendedTrustManager added, Supplier<X509ExtendedTrustManager> jdk) {
    this.added = added;
    this.jdk = jdk;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    either(manager -> manager.checkServerTrusted(chain, authType, socket));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    either(manager -> manager.checkServerTrusted(chain, authType, engine));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    either(manager -> manager.checkServerTrusted(chain, authType));
  }

  private void either(Check check) throws CertificateException {
    try {
      check.by(added);
    } catch (CertificateException notByTheFile) {
      check.by(jdk.get());
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    throw new CertificateException("this is no server");
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
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
    return Stream.of(jdk.get(), added)
        .flatMap(manager -> Stream.of(manager.getAcceptedIssuers()))
        .toArray(X509Certificate[]::new);
  }

  private interface Check {
    void by(X509ExtendedTrustManager manager) throws CertificateException;
  }
}
