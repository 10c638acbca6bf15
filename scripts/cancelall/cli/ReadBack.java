package cancelall.cli;

import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One look at the open orders after an UNKNOWN; it informs, and never changes the outcome. */
record ReadBack(Session session) {
  private static final Duration LOOKING = Duration.ofSeconds(2);
  private static final int LISTED = 20;

  String of(Asked asked) {
    List<String> ids = new ArrayList<>();
    Outcome outcome =
        session
            .orders()
            .read(OrderQuery.takenBy(asked.request()), LOOKING, order -> list(order, ids));
    long open = outcome.receipt().orders();
    return switch (outcome.kind()) {
      case NOTHING_OPEN ->
          "Read back: no open order of account %s matches now (%s)."
              .formatted(asked.account(), asked.filter());
      case ACCEPTED ->
          "Read back: %d open %s of account %s still %s (%s): %s%s."
              .formatted(
                  open,
                  open == 1 ? "order" : "orders",
                  asked.account(),
                  open == 1 ? "matches" : "match",
                  asked.filter(),
                  session.shown().text(String.join(", ", ids)),
                  open > LISTED ? ", ..." : "");
      default ->
          "Read back: the open orders could not be read: "
              + session.shown().text(Reading.why(outcome))
              + ".";
    };
  }

  private static void list(Order order, List<String> ids) {
    if (ids.size() < LISTED) {
      ids.add(String.valueOf(order.id()));
    }
  }
}
