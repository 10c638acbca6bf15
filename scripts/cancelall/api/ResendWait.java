package cancelall.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
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
    for (DateTimeFormatter format : dates(now)) {
      try {
        return Duration.between(now, LocalDateTime.parse(text, format).toInstant(ZoneOffset.UTC));
      } catch (DateTimeParseException another) {
        // Of three formats at most one fits.
      }
    }
    return Duration.ZERO;
  }

  /** RFC 9110, 5.6.7: one format to write, two obsolete ones that are still to be read. */
  private static List<DateTimeFormatter> dates(Instant now) {
    int fiftyYearsBack = now.atOffset(ZoneOffset.UTC).getYear() - 50;
    return List.of(
        DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH),
        new DateTimeFormatterBuilder()
            .appendPattern("EEEE, dd-MMM-")
            .appendValueReduced(ChronoField.YEAR, 2, 2, fiftyYearsBack)
            .appendPattern(" HH:mm:ss 'GMT'")
            .toFormatter(Locale.ENGLISH),
        DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH));
  }
}
