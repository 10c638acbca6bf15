package cancelall.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A key for this machine's loopback and its certificate, made by a JDK's keytool for one run.
 *
 * @param store PKCS 12, for the server
 * @param pem the certificate, for its callers
 */
public record Certificate(Path store, Path pem) {
  /** What the store is opened with. */
  public static final String PASSWORD = "loopback";

  /**
   * Makes one in a folder.
   *
   * @param options further ones for the key, such as its group
   * @throws IOException when keytool fails, with what it printed
   */
  static Certificate in(Path folder, Path keytool, String... options)
      throws IOException, InterruptedException {
    Certificate made = new Certificate(folder.resolve("key.p12"), folder.resolve("cert.pem"));
    List<String> key = new ArrayList<>(List.of("-genkeypair", "-keyalg", "EC"));
    key.addAll(List.of("-dname", "CN=localhost", "-validity", "2"));
    key.addAll(List.of("-ext", "san=ip:127.0.0.1,dns:localhost"));
    key.addAll(List.of(options));
    made.keytool(keytool, key);
    made.keytool(keytool, List.of("-exportcert", "-rfc", "-file", made.pem.toString()));
    return made;
  }

  /** Makes one by this JVM's keytool, on P-256 whatever that takes by itself. */
  public static Certificate in(Path folder) throws IOException, InterruptedException {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    return in(folder, keytool, "-groupname", "secp256r1");
  }

  private void keytool(Path keytool, List<String> task) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(keytool.toString()));
    command.addAll(task);
    command.addAll(List.of("-alias", "loopback", "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Programs.run(command);
  }
}
