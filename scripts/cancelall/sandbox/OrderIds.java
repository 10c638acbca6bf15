package cancelall.sandbox;

import java.time.Clock;
import java.util.UUID;

/** Makes ids like the documented ones: UUIDs of version 7, which begin with the time. */
final class OrderIds {
  private final Clock clock;

  OrderIds(Clock clock) {
    this.clock = clock;
  }

  String next() {
    UUID random = UUID.randomUUID();
    long high = clock.millis() << 16 | 0x7000 | random.getMostSignificantBits() & 0xfff;
    return new UUID(high, random.getLeastSignificantBits()).toString();
  }
}
