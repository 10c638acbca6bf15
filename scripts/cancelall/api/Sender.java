package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Sends a request, and again only where it surely was not executed: the connection was refused or
 * the host unreachable, or the broker answered 429. Every wait must fit the deadline.
 */
final class Sender {
  private final Wire first;
  private final Deadline deadline;
  private final BiConsumer<String, Duration> resending;
  private final ResendWait waits = new ResendWait();
  private final List<String> resends = new ArrayList<>();
  private int attempts;
  private Duration refusedWait;

  Sender(Wire wire, Deadline deadline, BiConsumer<String, Duration> resending) {
    this.first = wire;
    this.deadline = deadline;
    this.resending = resending;
  }

  Attempt<Answer> send(String method, String pathAndQuery, Function<Reply, Answer> reader) {
    while (true) {
      Attempt<Answer> attempt = exchange(method, pathAndQuery, reader);
      Resend resend = worthResending(attempt);
      refusedWait = resend == null ? null : resend.pause();
      if (resend == null || !deadline.allows(resend.pause())) {
        return attempt;
      }
      resends.add(resend.reason());
      resending.accept(resend.reason(), resend.pause());
      if (!slept(resend.pause())) {
        return new Attempt.Failed<>(Failure.unsent("the call was interrupted before it was sent"));
      }
    }
  }

  /** A resend gets a connection of its own: the broker may be closing the one it said no on. */
  private Attempt<Answer> exchange(
      String method, String pathAndQuery, Function<Reply, Answer> reader) {
    if (attempts++ == 0) {
      return first.exchange(method, pathAndQuery, deadline, reader);
    }
    try (Wire again = first.again(deadline.left())) {
      return again.exchange(method, pathAndQuery, deadline, reader);
    }
  }

  int attempts() {
    return attempts;
  }

  Deadline deadline() {
    return deadline;
  }

  /** What was not executed and sent again, said as a warning; empty when nothing was. */
  List<String> warnings() {
    return resends.isEmpty()
        ? List.of()
        : List.of("sent again after: " + String.join("; ", resends));
  }

  /** The wait that no longer fitted the deadline, or null when waiting was not the question. */
  Duration refusedWait() {
    return refusedWait;
  }

  private Resend worthResending(Attempt<Answer> attempt) {
    if (attempt instanceof Attempt.Failed<Answer> failed && failed.failure().worthResending()) {
      return new Resend(failed.failure().why(), waits.backOff());
    }
    if (attempt instanceof Attempt.Answered<Answer> answered
        && answered.answer().status() == 429
        && answered.answer().cut() == null) {
      return new Resend(
          "the broker answered 429, too many requests",
          waits.after(answered.answer().retryAfter(), Instant.now()));
    }
    return null;
  }

  private static boolean slept(Duration wait) {
    try {
      Thread.sleep(wait.toMillis());
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private record Resend(String reason, Duration pause) {}
}
