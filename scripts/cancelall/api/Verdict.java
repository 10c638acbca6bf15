package cancelall.api;

import java.time.Duration;
import java.util.List;

/** What a status means that is judged the same for every call of the API. */
final class Verdict {
  private Verdict() {}

  /** 401, 403 and the other 4xx; null for what the call itself must judge. */
  static Outcome ofRefusal(Answer answer, Receipt receipt, Duration refusedWait) {
    int status = answer.status();
    if (status == 401 || status == 403) {
      return new Outcome.Forbidden(receipt);
    }
    if (status == 429 && refusedWait != null) {
      return new Outcome.Rejected(
          receipt,
          "too many requests (429), and waiting %d ms more would pass the deadline"
              .formatted(refusedWait.toMillis()));
    }
    return status >= 400 && status < 500 && status != 408
        ? new Outcome.Rejected(receipt, "it answered " + status)
        : null;
  }

  static Outcome undocumented(Answer answer, Receipt receipt) {
    return new Outcome.Breach(
        receipt, List.of("status " + answer.status() + " is not among the documented answers"));
  }
}
