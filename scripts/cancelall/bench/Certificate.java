package cancelall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A key for 127.0.0.1 and its certificate, made by the JDK's keytool for one run.
 *
 * @param store PKCS 12, for the server
 * @param pem the certificate, for its callers
 */
record Certificate(Path store, Path pem) {
  static final String PASSWORD = "loopback";

  static Certificate in(Path folder) throws IOException, InterruptedException {
    Certificate made = new Certificate(folder.resolve("key.p12"), folder.resolve("cert.pem"));
    made.keytool(
        "-genkeypair",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=localhost",
        "-validity",
        "2",
        "-ext",
        "san=ip:127.0.0.1");
    made.keytool("-exportcert", "-rfc", "-file", made.pem.toString());
    return made;
  }

  private void keytool(String... task) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(task));
    command.addAll(List.of("-alias", "loopback", "-storetype", "PKCS12"));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Shell.output(command, Path.of("."));
  }
}
