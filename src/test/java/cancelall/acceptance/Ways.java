package cancelall.acceptance;

import java.time.Duration;
import java.util.Set;

/** How an {@link OtherBroker} differs from a plain one, rightly and wrongly. */
record Ways(Set<Manner> manners, Set<Broken> broken) {
  Ways {
    manners = Set.copyOf(manners);
    broken = Set.copyOf(broken);
  }

  boolean has(Manner manner) {
    return manners.contains(manner);
  }

  boolean has(Broken promise) {
    return broken.contains(promise);
  }

  /** How long an order is PENDING_CANCEL. */
  Duration settle() {
    if (has(Manner.SETTLES_SLOWLY)) {
      return Duration.ofSeconds(2);
    }
    return has(Manner.SETTLES_AT_ONCE) ? Duration.ZERO : Duration.ofMillis(90);
  }
}
