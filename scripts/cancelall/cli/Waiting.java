package cancelall.cli;

import cancelall.api.Findings;
import cancelall.api.Order;
import cancelall.api.OrderWatch;
import cancelall.api.Outcome;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** {@code --wait}: reads the orders until each has ended, and judges how they ended. */
final class Waiting {
  private final Session session;
  private final Asked asked;
  private final ResultView view;
  private final Findings findings = new Findings();

  Waiting(Session session, Asked asked, ResultView view) {
    this.session = session;
    this.asked = asked;
    this.view = view;
  }

  /** The outcome after the wait for what was accepted. */
  Outcome after(Outcome accepted, List<String> orderIds) {
    PrintStream err = session.surroundings().err();
    boolean shows = session.surroundings().terminal().isInteractive();
    Duration patience = session.options().patience();
    String stopped =
        new OrderWatch(session.orders(), asked.request().accountId())
            .until(orderIds, patience, new Telling(shows ? err : null));
    if (shows) {
      err.print("\r\u001b[K");
      err.flush();
    }
    if (stopped != null) {
      findings.add(stopped);
    }
    return findings.isEmpty()
        ? accepted
        : new Outcome.Unconfirmed(accepted.receipt(), findings.toList());
  }

  private final class Telling implements OrderWatch.Watcher {
    private final PrintStream progress;

    Telling(PrintStream progress) {
      this.progress = progress;
    }

    @Override
    public void terminal(Order order) {
      view.became(order);
      if (!"CANCELED".equals(order.status())) {
        findings.add(
            "order %s ended %s, filled %s"
                .formatted(order.id(), order.status(), order.text("filled_quantity")));
      }
    }

    @Override
    public void working(Order order) {
      view.became(order);
      findings.add(
          "order %s is still %s, filled %s"
              .formatted(order.id(), order.status(), order.text("filled_quantity")));
    }

    @Override
    public void missing(String orderId) {
      findings.add("order " + orderId + " could not be read");
    }

    @Override
    public void progress(int terminal, int all) {
      if (progress != null) {
        progress.printf("\rWaiting: %d of %d orders have ended\u001b[K", terminal, all);
        progress.flush();
      }
    }
  }
}
