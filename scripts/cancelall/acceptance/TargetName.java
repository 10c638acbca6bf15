package cancelall.acceptance;

import java.util.Locale;

/** What the features run against. */
enum TargetName {
  /** The documented answers alone: two orders, and nothing is remembered. */
  STUBS("@stubs", 4),
  /** An order book in this process. */
  SANDBOX("not @stubs-only", 4),
  /** A broker at CLEAR_STREET_BASE_URL, whose one account takes one scenario at a time. */
  LIVE("not @stubs-only", 1);

  private final String tags;
  private final int threads;

  TargetName(String tags, int threads) {
    this.tags = tags;
    this.threads = threads;
  }

  /** Which scenarios are meant for it, as a tag expression. */
  String tags() {
    return tags;
  }

  int threads() {
    return threads;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
