package cancelall.api;

import java.time.Duration;
import java.time.Instant;
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
}
