package cancelall.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.NewOrder;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.Side;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Malformed requests by the thousand, written to the sandbox's socket byte by byte. */
@Tag("slow")
class MalformedRequestsTest {
  private static final int REQUESTS = 6_000;
  private static final int PATIENCE_MILLIS = 20_000;

  /** RFC 9110 has 505 for a version nobody knows: that is said of the request, by Jetty. */
  private static final String NO_FAILURE = "[1-4]..|505";

  private static final Pattern STATUS_LINE = Pattern.compile("(?m)^HTTP/1\\.1 ([0-9]{3})");

  private final long seed = Long.getLong("random.seed", System.nanoTime());

  @Test
  void they_never_end_the_sandbox_nor_make_it_fail() throws Exception {
    MalformedRequest requests = new MalformedRequest(new Random(seed));
    Map<String, Integer> answers = new TreeMap<>();
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults())) {
      for (int i = 0; i < REQUESTS; i++) {
        byte[] request = requests.next();
        String answer = answer(sandbox, request);
        Matcher statuses = STATUS_LINE.matcher(answer);
        while (statuses.find()) {
          answers.merge(statuses.group(1), 1, Integer::sum);
          assertThat(statuses.group(1))
              .as("seed %d, %s answered %s", seed, shortened(request), answer)
              .matches(NO_FAILURE);
        }
      }
      checkAlive(sandbox);
    }
    System.out.printf("%,d malformed requests, seed %d, answered %s%n", REQUESTS, seed, answers);
    assertThat(answers).containsKeys("400", "404");
  }

  private static void checkAlive(Sandbox sandbox) throws Exception {
    sandbox.book().clear();
    sandbox.book().place(NewOrder.of(Side.BUY, "AAPL", "1"));
    assertThat(Calls.ids(new Calls(sandbox.baseUrl()).cancelAll(""))).hasSize(1);
  }

  private static String shortened(byte[] request) {
    String text = new String(request, ISO_8859_1);
    return text.substring(0, Math.min(text.length(), 2_000));
  }

  private static String answer(Sandbox sandbox, byte[] request) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), sandbox.baseUrl().getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      } catch (IOException reset) {
        if (reset instanceof SocketTimeoutException) {
          throw reset;
        }
        // What is still being written when the sandbox has heard enough may end in a reset.
        return "";
      }
    }
  }
}
