package cancelall.sandbox;

import static cancelall.sandbox.Desk.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AtomicityTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 50;
  private static final int ORDERS_A_ROUND = 200;

  @Test
  void cancel_alls_at_once_never_both_get_an_order() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        Desk desk = Desk.withDefaults();
        List<String> placed =
            IntStream.range(0, ORDERS_A_ROUND)
                .mapToObj(i -> desk.book.place(NewOrder.of(Side.BUY, "AAPL", "1")).id())
                .toList();
        Callable<List<String>> cancelAll =
            () -> {
              Told told = desk.delete(ORDERS);
              return told.status() == 404 ? List.of() : told.ids();
            };
        List<String> reported = new ArrayList<>();
        for (Future<List<String>> got :
            threads.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> cancelAll).toList())) {
          reported.addAll(got.get());
        }

        assertThat(reported).containsExactlyInAnyOrderElementsOf(placed);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
