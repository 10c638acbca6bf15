package cancelall.faults;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** What a server saw and said, for the test to hold against what the command claims. */
final class Tally {
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger deletes = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();
  private final StringBuilder said = new StringBuilder();

  void connected() {
    connections.incrementAndGet();
  }

  int deleted() {
    return deletes.incrementAndGet();
  }

  void otherwise() {
    others.incrementAndGet();
  }

  synchronized void sent(byte[] bytes) {
    if (said.length() < 1_000_000) {
      said.append(new String(bytes, StandardCharsets.ISO_8859_1));
    }
  }

  int connections() {
    return connections.get();
  }

  /** Complete heads of DELETE requests. */
  int deletes() {
    return deletes.get();
  }

  /** Complete heads of other requests. */
  int others() {
    return others.get();
  }

  /** All that was sent, a character a byte, up to about a megabyte. */
  synchronized String said() {
    return said.toString();
  }
}
