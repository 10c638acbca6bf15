package cancelall.load;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand cancel-alls from 64 connections while orders are submitted. */
@Tag("slow")
class ManyCancelsTest {
  private static final int CONNECTIONS = 64;
  private static final int CANCELS = 10_000;
  private static final int SUBMISSIONS = 1_500;
  private static final List<String> QUERIES =
      List.of("", "?side=BUY", "?side=SELL", "?type=LIMIT", "?side=SELL&type=MARKET");
  private static final String FOUR_ORDERS =
      """
      [{"symbol":"AAPL","side":"BUY","quantity":"1","order_type":"MARKET","time_in_force":"DAY"},
       {"symbol":"MSFT","side":"SELL","quantity":"2","order_type":"MARKET","time_in_force":"DAY"},
       {"symbol":"AAPL","side":"SELL","quantity":"3","order_type":"LIMIT","limit_price":"9.5",
        "time_in_force":"DAY"},
       {"symbol":"TSLA","side":"SELL_SHORT","quantity":"4","order_type":"MARKET",
        "time_in_force":"DAY"}]
      """;

  private final ConcurrentLinkedQueue<String> submitted = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> reported = new ConcurrentLinkedQueue<>();
  private final AtomicInteger nothingOpen = new AtomicInteger();

  @Test
  void every_order_is_cancelled_exactly_once_or_open_and_none_is_lost() throws Exception {
    SandboxSettings settings = SandboxSettings.defaults().withSettle(Duration.ofMillis(5));
    try (Sandbox sandbox = Sandbox.start(settings)) {
      Calls calls = new Calls(sandbox.baseUrl());
      long start = System.nanoTime();
      run(work(calls));
      System.out.printf(
          "%,d cancel-alls from %d connections, %,d orders submitted meanwhile: %,d cancelled, %,d"
              + " answers had nothing open, %,d ms%n",
          CANCELS,
          CONNECTIONS,
          submitted.size(),
          reported.size(),
          nothingOpen.get(),
          (System.nanoTime() - start) / 1_000_000);

      assertThat(reported).as("reported twice").doesNotHaveDuplicates();
      checkBook(calls.list());
    }
  }

  private void checkBook(List<JsonObject> listed) {
    Map<String, String> statuses = new HashMap<>();
    for (JsonObject order : listed) {
      statuses.put(order.get("id").getAsString(), order.get("status").getAsString());
    }
    assertThat(listed).as("listed twice").hasSameSizeAs(statuses.keySet());
    assertThat(statuses.keySet()).containsExactlyInAnyOrderElementsOf(submitted);
    Set<String> cancelled = Set.copyOf(reported);
    statuses.forEach(
        (id, status) ->
            assertThat(status)
                .as(id)
                .isIn(
                    cancelled.contains(id) ? Set.of("CANCELED", "PENDING_CANCEL") : Set.of("NEW")));
    assertThat(cancelled).as("cancelled orders that nobody submitted").isSubsetOf(submitted);
  }

  /** Submissions spread among the cancels, so that they meet. */
  private List<Callable<Void>> work(Calls calls) {
    List<Callable<Void>> work = new ArrayList<>();
    for (int i = 0; i < CANCELS; i++) {
      String query = QUERIES.get(i % QUERIES.size());
      if (i * SUBMISSIONS / CANCELS != (i + 1) * SUBMISSIONS / CANCELS) {
        work.add(() -> submit(calls));
      }
      work.add(() -> cancel(calls, query));
    }
    return work;
  }

  private Void submit(Calls calls) throws Exception {
    submitted.addAll(calls.submit(FOUR_ORDERS));
    return null;
  }

  private Void cancel(Calls calls, String query) throws Exception {
    HttpResponse<String> answer = calls.cancelAll(query);
    if (answer.statusCode() == 404) {
      nothingOpen.incrementAndGet();
    } else {
      reported.addAll(Calls.ids(answer));
    }
    return null;
  }

  private static void run(List<Callable<Void>> work) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      for (Future<Void> done : callers.invokeAll(work)) {
        done.get();
      }
    } finally {
      callers.shutdownNow();
    }
  }
}
