package cancelall.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * The middle of some measurements and the quarters around it, in their own unit.
 *
 * @param low a quarter of them is at most this
 * @param median half of them
 * @param high three quarters
 */
record Spread(long low, long median, long high) {
  /**
   * Summarises measurements, between two of them in proportion.
   *
   * @throws IllegalArgumentException when there are none
   */
  static Spread of(Collection<Long> measured) {
    if (measured.isEmpty()) {
      throw new IllegalArgumentException("nothing was measured");
    }
    long[] sorted = measured.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Spread(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static long at(long[] sorted, int quarters) {
    int place = quarters * (sorted.length - 1);
    long below = sorted[place / 4];
    long above = sorted[Math.min(place / 4 + 1, sorted.length - 1)];
    return below + (above - below) * (place % 4) / 4;
  }

  /** How many times another's median this one's is, to two places. */
  BigDecimal ratioTo(Spread other) {
    return BigDecimal.valueOf(median)
        .divide(BigDecimal.valueOf(Math.max(other.median, 1)), 2, RoundingMode.HALF_UP);
  }
}
