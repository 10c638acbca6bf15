package cancelall.random;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.Connection;
import cancelall.api.Order;
import cancelall.api.Outcome;
import java.time.Duration;
import java.util.List;

/** The real client before a server that answers what it is told, and what it made of that. */
final class Client implements AutoCloseable {
  /** What a call ended in, and the orders that were told of. */
  record Told(Outcome outcome, List<Order> orders) {}

  private final AnswerServer server = new AnswerServer();
  private final CancelAll cancelAll;

  Client(Duration timeout) {
    cancelAll =
        new CancelAll(
            Connection.to(BaseUrl.parse(server.url()), ApiKey.of("random-sesame"), "random/1"),
            timeout);
  }

  Told cancel(DrawnRequest request, byte[] answer) {
    server.answering(answer);
    Heard heard = new Heard();
    return new Told(cancelAll.cancel(request.asked(), heard), heard.orders());
  }

  @Override
  public void close() {
    cancelAll.close();
    server.close();
  }
}
