package cancelall.random;

/**
 * Runs one check over many seeds. The seeds follow each other, so that {@code -Drandom.seed=N
 * -Drandom.cases=1} replays the case that failed.
 */
final class Cases {
  /** What is checked of one case. */
  interface Check {
    void of(Chance chance) throws Exception;
  }

  private Cases() {}

  /**
   * Checks so many cases.
   *
   * @param name says in the output what the cases are
   */
  static void check(String name, int usual, Check check) {
    long first = Long.getLong("random.seed", System.nanoTime());
    int count = Integer.getInteger("random.cases", usual);
    for (int i = 0; i < count; i++) {
      try {
        check.of(new Chance(first + i));
      } catch (Exception | AssertionError failed) {
        throw new AssertionError(
            "%s, case %d of %d (-Drandom.seed=%d -Drandom.cases=1 replays it): %s"
                .formatted(name, i + 1, count, first + i, failed.getMessage()),
            failed);
      }
    }
    System.out.printf("%s: %,d as expected, seed %d%n", name, count, first);
  }
}
