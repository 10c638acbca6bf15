package cancelall.steps;

import cancelall.steps.broker.BrokerClient;
import cancelall.steps.broker.Exchange;
import cancelall.steps.broker.Recorder;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.OrderRow;
import cancelall.steps.target.Accounts;
import cancelall.steps.target.Ending;
import cancelall.steps.target.Placed;
import cancelall.steps.target.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What one scenario knows: Cucumber makes one for each and hands it to all its steps. */
public final class State {
  private Run run;
  private Accounts accounts;
  private Recorder recorder;
  private BrokerClient broker;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Placed> steered = new ArrayList<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();

  void begin(String scenario) throws IOException {
    run = RunOn.current();
    accounts = target().lease();
    recorder =
        Recorder.start(scenario, target().baseUrl(), request -> target().send(run.http(), request));
    broker = new BrokerClient(run.http(), recorder.baseUrl(), target().apiKey());
  }

  /** Ends the scenario and gives what was sent in it. */
  List<Exchange> end() {
    if (recorder == null) {
      return List.of();
    }
    recorder.close();
    run.add(recorder.exchanges());
    return recorder.exchanges();
  }

  /** Ends the lease of the scenario's accounts, whatever the scenario left there. */
  void giveBack() {
    if (recorder != null) {
      target().giveBack(accounts);
    }
  }

  Target target() {
    return run.target();
  }

  Accounts accounts() {
    return accounts;
  }

  Recorder recorder() {
    return recorder;
  }

  BrokerClient broker() {
    return broker;
  }

  void place(long account, List<OrderRow> rows) {
    placed.addAll(target().place(account, rows));
  }

  void placeWhatCanBe(long account, List<OrderRow> rows) {
    placed.addAll(target().placeWhatCanBe(account, rows));
  }

  /** What the Given steps brought about, in their order. */
  List<Placed> placed() {
    return List.copyOf(placed);
  }

  /** The only order of a symbol. */
  Placed placed(String symbol) {
    List<Placed> found =
        placed.stream()
            .filter(order -> order.symbol().equals(symbol) && order.account() == accounts.mine())
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "the scenario has " + found.size() + " orders of " + symbol + ": name one that is alone");
    }
    return found.get(0);
  }

  /** Settles what becomes of an order once its cancelling is requested. */
  void steer(Placed order, Ending ending) {
    target().decide(order, ending);
    steered.add(order);
  }

  /** The orders that end otherwise than CANCELED because a Given says so. */
  List<Placed> steered() {
    return List.copyOf(steered);
  }

  /** The instrument's UUID, learned from the orders; a symbol of none is refused. */
  String instrumentId(String symbol) {
    if (symbol.equals(OpenOrders.NO_ORDERS)) {
      return "00000000-0000-0000-0000-000000000000";
    }
    return placed.stream()
        .filter(order -> order.symbol().equals(symbol))
        .map(Placed::instrumentId)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no order of this scenario has the symbol "
                        + symbol
                        + ": write \""
                        + OpenOrders.NO_ORDERS
                        + "\" if that is meant"));
  }

  /** All orders of the scenario's accounts as they are now. */
  Snapshot look() {
    Map<Long, List<SeenOrder>> seen = new HashMap<>();
    if (target().remembers()) {
      seen.put(accounts.mine(), broker.orders(accounts.mine(), target().since()));
      accounts.other().ifPresent(other -> seen.put(other, broker.orders(other, "")));
      accounts.forbidden().ifPresent(closed -> seen.put(closed, target().seenByOwner(closed)));
    }
    return new Snapshot(seen);
  }

  void called(Call call) {
    calls.add(call);
  }

  /** The cancel-all that the Then steps speak of: the last. */
  Call call() {
    if (calls.isEmpty()) {
      throw new IllegalStateException("nothing was cancelled before this step");
    }
    return calls.get(calls.size() - 1);
  }

  /** All of them; calls that were made at once are in no particular order. */
  List<Call> calls() {
    return List.copyOf(calls);
  }

  /** What was asked last, to stand under a failure; empty where nothing was. */
  String lastEvidence() {
    return calls.isEmpty() ? "" : "\n" + call().evidence();
  }
}
