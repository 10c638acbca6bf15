package cancelall.steps.target;

import cancelall.acceptance.live.BrokerOrder;
import cancelall.acceptance.live.LiveAccess;
import cancelall.acceptance.live.LiveAccount;
import cancelall.acceptance.live.LiveSettings;
import cancelall.acceptance.live.Placing;
import cancelall.acceptance.live.UnplaceableOrder;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.opentest4j.TestAbortedException;

/** A broker somewhere else: orders are placed by the API, and cleaned up after each scenario. */
public final class LiveTarget implements Target {
  /** What a scenario's tag says it needs, and why that cannot be had here. */
  private static final Map<String, String> UNMET =
      Map.of(
          "@needs-market",
          "for the sandbox alone: a live broker cannot be made to fill, hold or refuse orders",
          "@needs-any-order",
          "for the sandbox alone: no broker takes orders of every value of an enumeration",
          "@needs-second-account",
          "for the sandbox alone: a live run has one account",
          "@our-choice",
          "for stubs and sandbox alone: no document says what a broker does here",
          "@stubs-only",
          "for the stubs alone");

  private final LiveAccount account;
  private final LiveSettings settings;

  /** On an account that has been guarded, and that whoever guarded it closes. */
  public LiveTarget(LiveAccount account, LiveSettings settings) {
    this.account = account;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "live";
  }

  @Override
  public URI baseUrl() {
    return account.access().broker().uri();
  }

  @Override
  public String apiKey() {
    return account.access().apiKey();
  }

  @Override
  public Optional<String> unmetNeed(Collection<String> tags) {
    if (account.stopped().isPresent()) {
      return account.stopped().map(why -> "the run ended before: " + why);
    }
    if (tags.contains("@needs-forbidden-account") && account.access().forbidden().isEmpty()) {
      return Optional.of(LiveAccess.FORBIDDEN + " is not set");
    }
    return tags.stream().map(UNMET::get).filter(reason -> reason != null).findFirst();
  }

  @Override
  public HttpResponse<byte[]> send(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    return account.courier().send(request);
  }

  @Override
  public Accounts lease() {
    return new Accounts(
        account.access().account(), OptionalLong.empty(), account.access().forbidden());
  }

  @Override
  public void giveBack(Accounts accounts) {
    account.tidy();
  }

  @Override
  public List<Placed> place(long owner, List<OrderRow> rows) {
    List<LiveOrder> orders = rows.stream().map(this::order).toList();
    List<Placed> placed = new ArrayList<>();
    for (LiveOrder order : orders) {
      try {
        placed.add(place(owner, order));
      } catch (UnplaceableOrder rejected) {
        if (order.mayBeRejected()) {
          throw new TestAbortedException(rejected.getMessage());
        }
        throw new AssertionError(rejected.getMessage() + "\n" + order.row());
      }
    }
    return placed;
  }

  @Override
  public List<Placed> placeWhatCanBe(long owner, List<OrderRow> rows) {
    List<Placed> placed = new ArrayList<>();
    for (OrderRow row : rows) {
      try {
        LiveOrder order = LiveOrder.of(row, settings);
        BrokerOrder answered = placeInOurs(owner, order);
        // What is a preferred stock here may be a common stock there.
        if (row.get(Column.INSTRUMENT_TYPE).map(answered.instrumentType()::equals).orElse(true)) {
          placed.add(placed(owner, answered, order));
        } else {
          account.withdraw(answered);
        }
      } catch (UnplaceableOrder left) {
        // The others are what the scenario needs.
      }
    }
    if (placed.isEmpty()) {
      throw new TestAbortedException("none of these orders can be placed: " + rows);
    }
    return placed;
  }

  private LiveOrder order(OrderRow row) {
    try {
      return LiveOrder.of(row, settings);
    } catch (UnplaceableOrder reason) {
      throw new TestAbortedException(reason.getMessage());
    }
  }

  private Placed place(long owner, LiveOrder order) {
    return placed(owner, placeInOurs(owner, order), order);
  }

  private static Placed placed(long owner, BrokerOrder answered, LiveOrder order) {
    return new Placed(owner, answered.id(), answered.instrumentId(), order.row());
  }

  private BrokerOrder placeInOurs(long owner, LiveOrder order) {
    if (owner != account.access().account()) {
      throw new IllegalArgumentException("a live run places orders in its own account alone");
    }
    return account.place(order.json());
  }

  @Override
  public String since() {
    return account.since();
  }

  @Override
  public String symbol(String inScenario) {
    return settings.placing(inScenario).map(Placing::symbol).orElse(inScenario);
  }

  @Override
  public void decide(Placed order, Ending ending) {
    throw new TestAbortedException("a live broker cannot be told what becomes of an order");
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public List<SeenOrder> seenByOwner(long closed) {
    return List.of();
  }

  @Override
  public void close() {
    // Whoever opened the account closes it.
  }
}
