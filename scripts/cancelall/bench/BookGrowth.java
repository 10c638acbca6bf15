package cancelall.bench;

import cancelall.sandbox.NewOrder;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/**
 * How many cancel-alls a second the local broker does, over HTTP, with so many open orders. Only
 * the calls are counted, not the placing between them. In a JVM of its own, for the bench's is set
 * up to start quickly.
 */
public final class BookGrowth {
  static final List<Integer> SIZES = List.of(1, 1_000, 100_000);

  private static final long ENOUGH_NANOS = 1_500_000_000;
  private static final int MOST = 2_000;

  private BookGrowth() {}

  /** Prints a line for each size: the open orders, the calls and the nanoseconds they took. */
  public static void main(String[] arguments) throws IOException {
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.defaults())) {
      URL url =
          URI.create(
                  sandbox.baseUrl() + "/v1/accounts/" + SandboxSettings.FIRST_ACCOUNT + "/orders")
              .toURL();
      measure(sandbox, url, 10);
      for (int size : SIZES) {
        System.out.println(size + " " + measure(sandbox, url, size));
      }
    }
  }

  private static String measure(Sandbox sandbox, URL url, int size) throws IOException {
    NewOrder order = NewOrder.of(Side.BUY, "AAPL", "100");
    long nanos = 0;
    int calls = 0;
    while (calls < 2 || (nanos < ENOUGH_NANOS && calls < MOST)) {
      sandbox.book().clear();
      sandbox.book().placeAll(Collections.nCopies(size, order));
      long begin = System.nanoTime();
      cancelAll(url);
      nanos += System.nanoTime() - begin;
      calls++;
    }
    return calls + " " + nanos;
  }

  private static void cancelAll(URL url) throws IOException {
    HttpURLConnection call = (HttpURLConnection) url.openConnection();
    call.setRequestMethod("DELETE");
    call.setRequestProperty("Authorization", "Bearer bench");
    if (call.getResponseCode() != 200) {
      throw new IOException("the broker answered " + call.getResponseCode());
    }
    call.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** Reads a line that {@link #main} printed. */
  static Result.Rate read(String line) {
    String[] words = line.strip().split(" ");
    long size = Long.parseLong(words[0]);
    long calls = Long.parseLong(words[1]);
    long nanos = Math.max(Long.parseLong(words[2]), 1);
    return new Result.Rate(
        "cancel-alls of the local broker, %,d open".formatted(size),
        Math.round(calls * 1_000_000_000L / nanos),
        "%,d ms a call, %,d ns an order"
            .formatted(nanos / calls / 1_000_000, nanos / calls / size));
  }
}
