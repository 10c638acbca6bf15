package cancelall.load;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.NewOrder;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.Side;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book of 100,000 open orders; the command runs as a process with a heap of 64 MiB. */
@Tag("slow")
class HundredThousandOrdersTest {
  private static final int MANY = 100_000;
  private static final int PATIENCE_SECONDS = 900;

  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());

  @TempDir private Path folder;

  HundredThousandOrdersTest() {
    sandbox
        .book()
        .placeAll(
            IntStream.range(0, MANY)
                .mapToObj(i -> NewOrder.of(Side.BUY, "AAPL", "100").limitPrice("150.25"))
                .toList());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void one_cancel_all_is_answered_with_all_of_them() throws Exception {
    Calls calls = new Calls(sandbox.baseUrl());
    long start = System.nanoTime();

    HttpResponse<String> answer = calls.cancelAll("");

    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("%,d open orders: answered after %,d ms%n", MANY, millis);
    assertThat(Calls.ids(answer)).hasSize(MANY).doesNotHaveDuplicates();
  }

  @Test
  void the_command_lists_their_ids() throws Exception {
    List<String> lines = Files.readAllLines(run("--output=ids"));

    assertThat(lines).hasSize(MANY).doesNotHaveDuplicates();
  }

  @Test
  void the_command_writes_them_as_json() throws Exception {
    String json = Files.readString(run("--output=json"));

    assertThat(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("orders"))
        .hasSize(MANY);
  }

  @Test
  void the_command_waits_until_all_are_cancelled() throws Exception {
    run("--wait=10m", "--output=ids");

    assertThat(sandbox.book().orders())
        .hasSize(MANY)
        .allMatch(order -> order.status().name().equals("CANCELED"));
  }

  /** Runs the command to its end, which must be 0, and gives the file it wrote to. */
  private Path run(String... options) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "CancelAll"));
    line.addAll(List.of(Long.toString(Calls.ACCOUNT), "--timeout=120s"));
    line.addAll(List.of(options));
    ProcessBuilder command = new ProcessBuilder(line);
    command.environment().put("CLEAR_STREET_BASE_URL", sandbox.baseUrl().toString());
    command.environment().put("CLEAR_STREET_API_KEY", "load-sesame");
    long start = System.nanoTime();
    Process process = command.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
    } finally {
      process.destroyForcibly();
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.printf("%,d open orders, -Xmx64m %s: %,d ms%n", MANY, List.of(options), millis);
    assertThat(process.exitValue()).as(Files.readString(err)).isZero();
    return out;
  }
}
