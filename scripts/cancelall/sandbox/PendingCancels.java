package cancelall.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** The requested cancels in the order of their requests, which is the order they settle in. */
final class PendingCancels {
  private record Request(String orderId, Instant due) {}

  private final Duration settle;
  private final Deque<Request> requests = new ArrayDeque<>();

  PendingCancels(Duration settle) {
    this.settle = settle;
  }

  void add(String orderId, Instant requestedAt) {
    requests.add(new Request(orderId, requestedAt.plus(settle)));
  }

  /** Hands over what is due by now, each with the moment it became so. */
  void takeDue(Instant now, BiConsumer<String, Instant> settling) {
    while (!requests.isEmpty() && !requests.peek().due().isAfter(now)) {
      Request request = requests.remove();
      settling.accept(request.orderId(), request.due());
    }
  }

  void clear() {
    requests.clear();
  }
}
