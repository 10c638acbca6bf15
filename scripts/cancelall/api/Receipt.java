package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts of a call, whatever its outcome.
 *
 * @param sentAt when the first attempt began (UTC)
 * @param elapsed from then until the outcome was known
 * @param attempts how many requests were tried; more than one only where none before was executed
 * @param httpStatus of the last complete status line, or null
 * @param error the answer's {@code error}, or null
 * @param requestId the answer's {@code metadata.request_id}, or null
 * @param orders how many orders came back
 * @param warnings what the person should look at although the outcome stands
 * @param excerpt the beginning of the answer as text, to be shown when it breaks the contract
 */
public record Receipt(
    Instant sentAt,
    Duration elapsed,
    int attempts,
    Integer httpStatus,
    ApiError error,
    String requestId,
    long orders,
    List<String> warnings,
    String excerpt) {
  public Receipt {
    warnings = List.copyOf(warnings);
  }

  /** The facts gathered by a call that ends now; without an answer, what was heard of one. */
  static Receipt of(Instant sentAt, Sender sender, GatedListener heard, Answer answer) {
    List<String> warnings = new ArrayList<>(sender.warnings());
    if (heard.failure() != null) {
      warnings.add("the result could not be shown whole: " + heard.failure().getMessage());
    }
    if (answer != null) {
      warnings.addAll(answer.warnings());
    }
    return new Receipt(
        sentAt,
        sender.deadline().elapsed(),
        sender.attempts(),
        answer == null ? heard.status() : Integer.valueOf(answer.status()),
        answer == null ? null : answer.error(),
        answer == null ? heard.requestId() : answer.requestId(),
        heard.orders(),
        warnings,
        answer == null ? "" : answer.excerpt());
  }
}
