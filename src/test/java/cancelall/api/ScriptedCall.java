package cancelall.api;

import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** A cancel-all against a broker that answers what the test says. */
abstract class ScriptedCall {
  static final long ACCOUNT = 19816;
  static final String KEY = "open-sesame-4711";

  /** Long enough that no test ends by it on a busy machine, unless it means to. */
  static final Duration AMPLE = Duration.ofSeconds(60);

  final ScriptedBroker broker = ScriptedBroker.start();
  final List<Order> orders = new ArrayList<>();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  /** Cancels what a filter takes of {@link #ACCOUNT}, the broker answering these in turn. */
  Outcome cancel(Filter filter, Duration timeout, Scripted... answers) {
    broker.answering(answers);
    return cancelAt(broker.url(), filter, timeout);
  }

  Outcome cancel(Scripted... answers) {
    return cancel(Filter.none(), AMPLE, answers);
  }

  /** Cancels at any address. */
  Outcome cancelAt(String url, Filter filter, Duration timeout) {
    Connection connection = Connection.to(BaseUrl.parse(url), ApiKey.of(KEY), "cancel-all/test");
    try (CancelAll cancelAll = new CancelAll(connection, timeout)) {
      return cancelAll.cancel(
          new CancelRequest(ACCOUNT, filter),
          new CallListener() {
            @Override
            public void order(Order order) {
              orders.add(order);
            }
          });
    }
  }
}
