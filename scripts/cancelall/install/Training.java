package cancelall.install;

import cancelall.cli.CommandLines;
import cancelall.cli.Surroundings;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the JVM is shown while its archive is made: the call in cleartext and over TLS, in every
 * format, and with what follows a call.
 */
public final class Training {
  private Training() {}

  /** Takes the cleartext URL, the TLS URL, the CA file and the account of a local broker. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    // Else the JVM would open a jar for this one class at every start.
    Training.class.getClassLoader().loadClass(Launcher.FRONT_DOOR);
    String account = arguments[3];
    List<String> cleartext = List.of("--base-url=" + arguments[0]);
    List<String> tls = List.of("--base-url=" + arguments[1], "--ca-file=" + arguments[2]);
    for (List<String> target : List.of(tls, cleartext)) {
      run(account, target, "--dry-run");
      run(account, target, "--side=BUY", "--type=LIMIT", "--output=json");
      run(account, target, "--output=ids", "--wait=5s");
      run(account, target, "--output=csv");
      run(account, target, "--verbose");
    }
    run(account, cleartext, "--side=");
    run("--version", List.of());
  }

  private static void run(String account, List<String> target, String... options) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Surroundings process = Surroundings.ofProcess();
    Surroundings surroundings =
        new Surroundings(
            Map.of("CLEAR_STREET_API_KEY", "training"),
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            process.terminal(),
            process.interrupts());
    String[] all =
        Stream.of(Stream.of(account), target.stream(), Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new);
    CommandLines.run(surroundings, all);
  }
}
