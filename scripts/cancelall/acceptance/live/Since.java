package cancelall.acceptance.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * From when on orders are of interest, by the broker's own clock: what earlier scenarios left in
 * the list only costs time. Used only where the broker was seen to know the parameter {@code from}.
 */
final class Since {
  private boolean trusted;
  private Instant ofThisScenario;
  private Instant newest;

  /** Whether the broker, asked for orders since this one, still shows it. */
  void tryOut(OrdersApi orders, BrokerOrder probe) {
    placed(probe);
    trusted = true;
    nextScenario();
    try {
      trusted = orders.list(text()).stream().anyMatch(order -> order.id().equals(probe.id()));
    } catch (WrongBroker unknownParameter) {
      trusted = false;
    }
  }

  /** An order that says it is older than the one before it ends the trust. */
  void placed(BrokerOrder order) {
    try {
      Instant created = Instant.parse(order.text("created_at").orElse(""));
      trusted &= ofThisScenario == null || !created.isBefore(ofThisScenario);
      newest = created;
    } catch (DateTimeException unreadable) {
      trusted = false;
    }
  }

  /** Whatever is placed from now on is no older than what was placed before. */
  void nextScenario() {
    if (newest != null) {
      // Brokers round; the next order will not come out older than the second it was made in.
      ofThisScenario = newest.truncatedTo(ChronoUnit.SECONDS);
    }
  }

  /** For the parameter {@code from}; empty where it is not to be sent. */
  String text() {
    return trusted && ofThisScenario != null ? ofThisScenario.toString() : "";
  }
}
