package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * How long to wait before a request that surely was not executed is sent again: what {@code
 * Retry-After} says (RFC 9110, seconds or a date), else 200 ms, doubling.
 */
final class ResendWait {
  private static final Pattern SECONDS = Pattern.compile("[0-9]+");

  /** Longer than any deadline; digits beyond it are not worth reading. */
  private static final Duration TOO_LONG = Duration.ofDays(10_000);

  private Duration next = Duration.ofMillis(200);

  /** The wait without any word from the broker. */
  Duration backOff() {
    Duration wait = next;
    next = next.multipliedBy(2);
    return wait;
  }

  /**
   * The wait that the broker asks for. One that cannot be read, or that is over already, is as good
   * as none: then the wait is our own, so that a broker that says 0 is not hammered.
   *
   * @param retryAfter the header's value, or null
   */
  Duration after(String retryAfter, Instant now) {
    Duration asked = retryAfter == null ? Duration.ZERO : parse(retryAfter.strip(), now);
    return asked.isZero() || asked.isNegative() ? backOff() : asked;
  }

  private static Duration parse(String text, Instant now) {
    if (SECONDS.matcher(text).matches()) {
      return text.length() > 9 ? TOO_LONG : Duration.ofSeconds(Long.parseLong(text));
    }
    try {
      Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Duration.between(now, date);
    } catch (DateTimeParseException garbage) {
      return Duration.ZERO;
    }
  }
}
