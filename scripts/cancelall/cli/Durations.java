package cancelall.cli;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 10s}, {@code 200ms}, {@code 2m}: above zero, the unit required. */
final class Durations implements ITypeConverter<Duration> {
  /** Nobody waits longer, and a clock in nanoseconds would overflow far beyond it. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,9})(ms|s|m)");

  @Override
  public Duration convert(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      throw unusable(text);
    }
    long count = Long.parseLong(matcher.group(1));
    if (count == 0) {
      throw unusable(text);
    }
    Duration duration =
        switch (matcher.group(2)) {
          case "ms" -> Duration.ofMillis(count);
          case "s" -> Duration.ofSeconds(count);
          default -> Duration.ofMinutes(count);
        };
    if (duration.compareTo(LONGEST) > 0) {
      throw new TypeConversionException(
          "'" + text + "' is longer than a day: write 10s, 200ms or 2m");
    }
    return duration;
  }

  private static TypeConversionException unusable(String text) {
    return new TypeConversionException(
        "'" + text + "' is no time above zero with its unit: write 10s, 200ms or 2m");
  }
}
