package cancelall.bench;

import java.util.List;

/** Results made up for the tests. */
final class Results {
  private Results() {}

  /** The bare fetch takes a second, and the command on JDK 25 so many microseconds. */
  static Result with(Setting setting, long commandMicros, long peakKibibytes) {
    return new Result(
        "2026-11-23",
        "2 × processor <x>",
        List.of(
            measured(setting, Contenders.NODE, 1_000_000, 80 * 1024),
            measured(setting, Contenders.installed(25), commandMicros, peakKibibytes)),
        List.of(new Result.Rate("parsed", 12_345, "JMH")));
  }

  private static Measured measured(Setting setting, String contender, long micros, long peak) {
    Spread whole = new Spread(micros - 1_000, micros, micros + 1_000);
    return new Measured(setting, contender, whole, new Spread(1, 2_000, 3), peak);
  }
}
