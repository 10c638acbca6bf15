package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A call whose thread is interrupted; it ends, and the thread is told that it was. */
class InterruptedCallTest {
  private static final Duration FOR_EVER = Duration.ofDays(1);

  private final ScriptedBroker broker = ScriptedBroker.start();
  private final Connection connection =
      Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(ScriptedCall.KEY), "t");

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void while_the_answer_is_awaited_the_effect_is_unknown() throws Exception {
    broker.answering(Scripted.silence());

    assertThat(interrupted(this::cancel)).isInstanceOf(Outcome.Unknown.class);
  }

  @Test
  void while_waiting_to_send_again_nothing_was_executed() {
    broker.answering(Scripted.error(429, "no").with("Retry-After", "3600"));

    CallListener interrupting =
        new CallListener() {
          @Override
          public void resending(String reason, Duration wait) {
            Thread.currentThread().interrupt();
          }
        };
    try (CancelAll cancelAll = new CancelAll(connection, FOR_EVER)) {
      Outcome outcome = cancelAll.cancel(new CancelRequest(19816, Filter.none()), interrupting);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
    }
    assertThat(broker.journal()).hasSize(1);
  }

  @Test
  void while_orders_are_watched_the_watch_ends() {
    broker.answering(Scripted.orders(OrderText.aapl()));
    List<String> told = new ArrayList<>();

    try (Orders orders = new Orders(connection)) {
      new OrderWatch(orders, 19816)
          .until(List.of(OrderText.AAPL_ID), FOR_EVER, interruptingWatcher(told));
    }

    assertThat(Thread.interrupted()).isTrue();
    assertThat(told).containsExactly("missing " + OrderText.AAPL_ID);
  }

  private Outcome cancel() {
    try (CancelAll cancelAll = new CancelAll(connection, FOR_EVER)) {
      return cancelAll.cancel(new CancelRequest(19816, Filter.none()));
    }
  }

  private static OrderWatch.Watcher interruptingWatcher(List<String> told) {
    return new OrderWatch.Watcher() {
      @Override
      public void terminal(Order order) {
        told.add("terminal " + order.id());
      }

      @Override
      public void working(Order order) {
        told.add("working " + order.id());
      }

      @Override
      public void missing(String orderId) {
        told.add("missing " + orderId);
      }

      @Override
      public void progress(int terminal, int all) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** What a call gives that is interrupted once the broker has heard of it. */
  private <T> T interrupted(Supplier<T> call) throws Exception {
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              T given = call.get();
              assertThat(Thread.currentThread().isInterrupted()).as("still interrupted").isTrue();
              return given;
            });
    Thread thread = new Thread(task);
    thread.start();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (broker.journal().isEmpty() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    return task.get(30, TimeUnit.SECONDS);
  }
}
