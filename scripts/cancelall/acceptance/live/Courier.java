package cancelall.acceptance.live;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends every request of a live run, whoever makes it: at most ten a second outside loopback, and
 * after a 429 not before the broker allows it. A 429 was surely not executed, so sending again is
 * safe. Redirects are not followed.
 */
public final class Courier {
  private static final int TOO_MANY = 429;

  /** How long a 429 is waited for in all; then it is the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final boolean paced;
  private final Pace pace = new Pace(System::nanoTime);

  /** Takes its time unless the broker is on this machine. */
  public Courier(boolean paced) {
    this.paced = paced;
  }

  /** Sends it as often as 429 asks for within ten seconds, and gives the last answer. */
  public HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      awaitTurn();
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      long wait = retryAfter(answer).toNanos();
      if (answer.statusCode() != TOO_MANY || System.nanoTime() + wait > end) {
        return answer;
      }
      LockSupport.parkNanos(wait);
    }
  }

  private void awaitTurn() {
    if (!paced) {
      return;
    }
    long mine = pace.turn();
    for (long left = mine - System.nanoTime(); left > 0; left = mine - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private static Duration retryAfter(HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(Duration.ofMillis(200));
  }
}
