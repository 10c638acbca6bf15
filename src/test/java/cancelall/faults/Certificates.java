package cancelall.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Certificates made by the JDK's keytool for this run: one authority, and what hangs from it. */
final class Certificates {
  private static final char[] PASSWORD = "changeit".toCharArray();
  private static final String NAMES = "san=ip:127.0.0.1,dns:localhost,dns:broker.invalid";

  private final Path directory;
  private final Path authority;

  private Certificates(Path directory) {
    this.directory = directory;
    this.authority = directory.resolve("authority.pem");
  }

  static Certificates in(Path directory)
      throws IOException, InterruptedException, GeneralSecurityException {
    Certificates made = new Certificates(directory);
    made.make("authority", "-ext", "bc:c", "-validity", "30");
    made.make("good", "-signer", "authority", "-ext", NAMES, "-validity", "30");
    made.make("wrong-host", "-signer", "authority", "-ext", "san=dns:elsewhere.invalid");
    made.make(
        "expired", "-signer", "authority", "-ext", NAMES, "-startdate", "-10d", "-validity", "5");
    made.make("self-signed", "-ext", NAMES, "-validity", "30");
    made.writeAuthority();
    return made;
  }

  /** The authority's certificate in PEM, for {@code --ca-file}. */
  Path authority() {
    return authority;
  }

  private void writeAuthority() throws IOException, GeneralSecurityException {
    byte[] encoded = store().getCertificate("authority").getEncoded();
    Files.writeString(
        authority,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
            + "\n-----END CERTIFICATE-----\n");
  }

  /** A server that shows one of the certificates. */
  SSLContext showing(String name) throws IOException, GeneralSecurityException {
    KeyStore all = store();
    Certificate[] chain = all.getCertificateChain(name);
    KeyStore one = KeyStore.getInstance("PKCS12");
    one.load(null, null);
    one.setKeyEntry(name, (PrivateKey) all.getKey(name, PASSWORD), PASSWORD, chain);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(one, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore store() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(directory.resolve("faults.p12"))) {
      store.load(in, PASSWORD);
    }
    return store;
  }

  private void make(String alias, String... more) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-keystore",
                directory.resolve("faults.p12").toString(),
                "-storepass",
                new String(PASSWORD)));
    command.addAll(Arrays.asList(more));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes());
    if (keytool.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
  }
}
