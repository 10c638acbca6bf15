package cancelall.acceptance.live;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * By what a run knows its own orders again: each order's client id begins with it. At most 64
 * characters may be sent, says the OpenAPI document.
 */
final class Mark {
  private static final String ANY_RUN = "cancel-all-acceptance-";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm").withZone(ZoneOffset.UTC);

  private final String ofRun;
  private final AtomicInteger orders = new AtomicInteger();

  private Mark(String ofRun) {
    this.ofRun = ofRun;
  }

  static Mark ofNewRun() {
    int random = new SecureRandom().nextInt();
    return new Mark(ANY_RUN + MINUTE.format(Instant.now()) + "-" + String.format("%08x", random));
  }

  /** A client id that no other order has. */
  String next() {
    return ofRun + "-" + orders.incrementAndGet();
  }

  boolean isOn(BrokerOrder order) {
    return order.clientOrderId().startsWith(ofRun + "-");
  }

  /** Whether a run of this suite placed it, this one or an earlier. */
  static boolean ofAnyRunIsOn(BrokerOrder order) {
    return order.clientOrderId().startsWith(ANY_RUN);
  }

  @Override
  public String toString() {
    return ofRun;
  }
}
