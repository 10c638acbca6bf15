package cancelall.faults;

import cancelall.cli.CommandLines;
import cancelall.cli.Interrupts;
import cancelall.cli.Surroundings;
import cancelall.cli.Terminal;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Runs the real command against a case's stage. */
final class Run {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static final Duration READ_LATE = Duration.ofSeconds(2);

  private Run() {}

  static Seen of(FaultCase row, Certificates certificates, Path directory)
      throws IOException, GeneralSecurityException {
    String key = key();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Scene scene = row.stage().set(certificates)) {
      Map<String, String> env = new HashMap<>(scene.env());
      env.put("CLEAR_STREET_API_KEY", key);
      env.put("HOME", directory.toString());
      env.put("XDG_STATE_HOME", directory.toString());
      Surroundings surroundings =
          new Surroundings(
              env,
              new ByteArrayInputStream(new byte[0]),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8),
              Terminal.none(),
              Interrupts.none());
      List<String> arguments = new ArrayList<>(row.arguments());
      arguments.addAll(scene.options());
      arguments.add("--base-url=" + scene.target());
      arguments.add("--timeout=" + row.timeout() + "ms");
      arguments.add("--output=json");
      long begin = System.nanoTime();
      int exitCode = CommandLines.run(surroundings, arguments.toArray(String[]::new));
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      String text = out.toString(StandardCharsets.UTF_8);
      return new Seen(
          exitCode,
          parsed(text),
          text,
          err.toString(StandardCharsets.UTF_8),
          took,
          awaited(row.deletes(), scene.tally()),
          scene.tally().said(),
          key);
    }
  }

  /** A server that answers first may read its request when the command has ended already. */
  private static int awaited(int expected, Tally tally) {
    long end = System.nanoTime() + READ_LATE.toNanos();
    while (tally.deletes() < expected && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    return tally.deletes();
  }

  private static JsonObject parsed(String text) {
    if (text.isEmpty()) {
      return null;
    }
    JsonReader strict = new JsonReader(new StringReader(text));
    strict.setStrictness(Strictness.STRICT);
    return JsonParser.parseReader(strict).getAsJsonObject();
  }

  private static String key() {
    SecureRandom random = new SecureRandom();
    StringBuilder key = new StringBuilder("open-sesame-");
    while (key.length() < 40) {
      key.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return key.toString();
  }
}
