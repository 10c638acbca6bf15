package cancelall.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest requests; older ones are forgotten. */
final class SeenRequests {
  private static final int KEPT = 1000;

  private final Deque<SeenRequest> newest = new ArrayDeque<>();

  synchronized void add(Request request) {
    newest.add(new SeenRequest(request.method(), request.target(), request.key().isPresent()));
    if (newest.size() > KEPT) {
      newest.remove();
    }
  }

  synchronized List<SeenRequest> list() {
    return List.copyOf(newest);
  }
}
