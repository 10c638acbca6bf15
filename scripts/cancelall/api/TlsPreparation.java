package cancelall.api;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.spec.ECGenParameterSpec;
import javax.net.ssl.TrustManagerFactory;

/**
 * Does beforehand, on other threads, what the JDK does at its first handshake and keeps: the tables
 * of a curve take as long as all the rest of a call, and its trust anchors are many. Nothing waits
 * for it, and nothing depends on it.
 */
public final class TlsPreparation {
  private TlsPreparation() {}

  /** Begins, and comes back at once; with the JDK's trust anchors only where they will be asked. */
  public static void begin(boolean withAnchors) {
    start(TlsPreparation::prepareKeys);
    if (withAnchors) {
      start(TlsPreparation::readAnchors);
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cancel-all-tls");
    thread.setDaemon(true);
    thread.start();
  }

  /** The curve that every server of TLS 1.3 has (RFC 8446, 9.1). */
  private static void prepareKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      generator.generateKeyPair();
    } catch (GeneralSecurityException later) {
      // The handshake will say it, should it matter.
    }
  }

  private static void readAnchors() {
    try {
      TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
          .init((KeyStore) null);
    } catch (GeneralSecurityException later) {
      // Whoever needs them will say it.
    }
  }
}
