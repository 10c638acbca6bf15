package cancelall.cli;

import cancelall.api.Findings;
import cancelall.api.Order;
import cancelall.api.OrderWatch;
import cancelall.api.Outcome;
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
    view.waiting();
    String stopped =
        new OrderWatch(session.orders(), asked.request().accountId())
            .until(orderIds, session.options().patience(), new Telling());
    session.notes().clear();
    if (stopped != null) {
      findings.add(stopped);
    }
    return findings.isEmpty()
        ? accepted
        : new Outcome.Unconfirmed(accepted.receipt(), findings.toList());
  }

  private final class Telling implements OrderWatch.Watcher {
    @Override
    public void terminal(Order order) {
      show(order);
      if (!"CANCELED".equals(order.status())) {
        findings.add(
            "order %s ended %s, filled %s"
                .formatted(order.id(), order.status(), order.text("filled_quantity")));
      }
    }

    @Override
    public void working(Order order) {
      show(order);
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
      session
          .notes()
          .progress(
              "Waiting: %d of %d orders of account %s have ended"
                  .formatted(terminal, all, asked.account()));
    }

    private void show(Order order) {
      session.notes().clear();
      view.became(order);
    }
  }
}
