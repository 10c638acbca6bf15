package cancelall.steps;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CallListener;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.steps.broker.Exchange;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.target.Placed;
import io.cucumber.java.en.When;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Steps that cancel through the api. */
public final class CancelSteps {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);
  private static final String USER_AGENT = "cancel-all-acceptance";

  private final State state;

  public CancelSteps(State state) {
    this.state = state;
  }

  @When("all {openOrders} are cancelled")
  public void allAreCancelled(OpenOrders meant) {
    allInAccountAreCancelled(meant, state.accounts().mine());
  }

  @When("all {openOrders} in {account} are cancelled")
  public void allInAccountAreCancelled(OpenOrders meant, Long account) {
    cancel(account, filter(meant), state.target().apiKey());
  }

  @When("all {openOrders} are cancelled with a wrong key")
  public void allAreCancelledWithAWrongKey(OpenOrders meant) {
    cancel(state.accounts().mine(), filter(meant), "wrong-" + state.target().apiKey());
  }

  @When("all open orders with the undocumented {filter} {word} are cancelled")
  public void allWithAnUndocumentedValue(String filter, String value) {
    cancel(state.accounts().mine(), undocumented(filter, value), state.target().apiKey());
  }

  @When("all {openOrders} are cancelled {int} times at once")
  public void allAreCancelledAtOnce(OpenOrders meant, int times) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Callable<Void>> calls =
          Collections.nCopies(
              times,
              () -> {
                allAreCancelled(meant);
                return null;
              });
      for (Future<Void> call : threads.invokeAll(calls)) {
        call.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    } finally {
      threads.shutdownNow();
    }
  }

  @When("the {symbol} order is cancelled on its own")
  public void theOrderIsCancelledOnItsOwn(String symbol) {
    Placed order = state.placed(symbol);
    HttpResponse<byte[]> answer = state.broker().cancel(order.account(), order.id());
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          "cancelling the " + symbol + " order alone was answered " + answer.statusCode());
    }
  }

  private Filter filter(OpenOrders meant) {
    return meant.filter(state::instrumentId);
  }

  /** Let through by the api as it is by {@code --allow-undocumented}. */
  private static Filter undocumented(String filter, String value) {
    return switch (filter) {
      case "side" -> new Filter(List.of(), null, value, null, true);
      case "type" -> new Filter(List.of(), null, null, value, true);
      case "instrument type" -> new Filter(List.of(), value, null, null, true);
      default -> new Filter(List.of(value), null, null, null, true);
    };
  }

  private void cancel(long account, Filter filter, String key) {
    Snapshot before = state.look();
    List<SeenOrder> reported = new ArrayList<>();
    Connection connection =
        Connection.to(
            BaseUrl.parse(state.recorder().baseUrl().toString()), ApiKey.of(key), USER_AGENT);
    try (CancelAll cancelAll = new CancelAll(connection, TIMEOUT)) {
      Outcome outcome =
          cancelAll.cancel(new CancelRequest(account, filter), collectingInto(reported));
      state.called(new Call(account, sent(), outcome, reported, before));
    }
  }

  private static CallListener collectingInto(List<SeenOrder> reported) {
    return new CallListener() {
      @Override
      public void order(Order order) {
        reported.add(SeenOrder.of(order));
      }
    };
  }

  /** The newest cancel-all that really went out. */
  private String sent() {
    return state.recorder().exchanges().stream()
        .filter(Exchange::isCancelAll)
        .reduce((older, newer) -> newer)
        .map(Exchange::toString)
        .orElse("(none was sent)");
  }
}
