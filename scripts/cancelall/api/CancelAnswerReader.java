package cancelall.api;

import java.util.ArrayList;
import java.util.List;

/** Reads the answer to a cancel-all as it arrives, order by order. */
final class CancelAnswerReader {
  private final GatedListener listener;
  private final Deadline deadline;
  private final OrderCheck check;

  CancelAnswerReader(CancelRequest request, GatedListener listener, Deadline deadline) {
    this.listener = listener;
    this.deadline = deadline;
    this.check = new OrderCheck(request);
  }

  Answer read(Reply reply) {
    if (reply.status() != 200) {
      return ErrorAnswer.read(reply, listener::identified);
    }
    deadline.uncounted(() -> listener.answering(200));
    OrderListReader data =
        new OrderListReader(
            (order, position) -> {
              check.see(order, position);
              deadline.uncounted(() -> listener.order(order));
            });
    Envelope envelope = Envelope.read(reply.body(), data, listener::identified);
    List<String> violations = envelope.violationsOf200();
    if (violations.isEmpty() && data.orders() == 0) {
      violations.add("a 200 lists no orders, where a 404 is documented");
    }
    violations.addAll(check.violations());
    List<String> warnings = new ArrayList<>(check.warnings());
    if (envelope.requestId() == null && violations.isEmpty()) {
      warnings.add("the answer carries no request id");
    }
    return Answer.of(reply, envelope, data.orders(), violations, warnings);
  }
}
