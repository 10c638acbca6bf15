package cancelall.acceptance.live;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The account of a live run: guarded before anything is placed, and cleaned up whatever happens.
 * One thread at a time gets in, so that no order is placed while a clean-up is under way.
 */
public final class LiveAccount implements AutoCloseable {
  /** One wrong field in every answer is said often enough. */
  private static final int SHOWN = 10;

  private final LiveAccess access;
  private final OrdersApi orders;
  private final Courier courier;
  private final Mark mark = Mark.ofNewRun();
  private final CleanUp cleanUp;
  private final Since since = new Since();
  private final AccountLock lock;
  private String stopped;
  private boolean closed;

  private LiveAccount(
      LiveAccess access, OrdersApi orders, Courier courier, CleanUp cleanUp, AccountLock lock) {
    this.access = access;
    this.orders = orders;
    this.courier = courier;
    this.cleanUp = cleanUp;
    this.lock = lock;
  }

  /**
   * Gets hold of the account, without a request so far.
   *
   * @throws RefusedRun if the host is not allowed, or another run has the account
   */
  public static LiveAccount of(LiveAccess access, LiveSettings settings, AnswerCheck check) {
    settings.hosts().require(access.broker());
    Courier courier = new Courier(!access.broker().isLoopback());
    OrdersApi orders = new OrdersApi(access, courier, check);
    CleanUp cleanUp = new CleanUp(access, courier, check, Patience.with(access.broker()));
    return new LiveAccount(access, orders, courier, cleanUp, AccountLock.take(access));
  }

  /**
   * Makes sure that a run may begin: the broker is there, no open order is anybody else's, the
   * forbidden account is forbidden, and an order's mark comes back.
   *
   * @throws RefusedRun if the run may not begin
   * @throws WrongBroker if the broker answers anything wrong
   */
  public synchronized void guard(Placing probe) {
    new Guards(access, orders).require();
    leaveNothing(() -> cleanUp.ofAll(Mark::ofAnyRunIsOn));
    JsonObject order = new JsonObject();
    order.addProperty("symbol", probe.symbol());
    order.addProperty("side", "BUY");
    order.addProperty("order_type", "LIMIT");
    order.addProperty("quantity", "1");
    order.addProperty("limit_price", probe.low().toPlainString());
    order.addProperty("time_in_force", "DAY");
    try {
      since.tryOut(orders, place(order));
    } catch (UnplaceableOrder rejected) {
      throw new WrongBroker("the broker rejects a plain BUY LIMIT order: " + rejected.getMessage());
    } catch (WrongBroker wrong) {
      throw afterwards(wrong);
    }
    tidyUp();
  }

  /**
   * Places one order and waits until it is open.
   *
   * @param order the fields of the OpenAPI document's NewOrderRequest but {@code id}
   * @throws UnplaceableOrder if the broker rejects it
   * @throws WrongBroker if the answer is not the order that was asked for
   */
  public synchronized BrokerOrder place(JsonObject order) {
    stopped()
        .ifPresent(
            why -> {
              throw new UnplaceableOrder("nothing more is placed: " + why);
            });
    JsonObject marked = order.deepCopy();
    String clientId = mark.next();
    marked.addProperty("id", clientId);
    try {
      BrokerOrder placed = new Placement(orders, cleanUp, marked, clientId).place(this::stop);
      since.placed(placed);
      return placed;
    } catch (OrdersApi.Unanswered lost) {
      throw new WrongBroker("an order got lost: " + lost.getMessage());
    }
  }

  /**
   * Cancels an order that turned out to be of no use, before the scenario goes on.
   *
   * @throws WrongBroker if it stays open
   */
  public synchronized void withdraw(BrokerOrder order) {
    orders.cancel(order.id());
    if (!cleanUp.patience().until(() -> !orders.order(order.id()).mayBeOpen())) {
      throw new WrongBroker("an order stays open after its own cancel: " + order);
    }
  }

  private void stop(String why) {
    stopped = why;
  }

  /**
   * Cancels one by one what the run placed and is still open. What is PENDING_CANCEL may settle
   * while the run goes on, as long as it takes no longer than others did.
   *
   * @throws WrongBroker if an order is left over, or the broker answers anything wrong
   */
  public synchronized void tidy() {
    if (cleanUp.isNeeded()) {
      leaveNothing(() -> cleanUp.ofOpen(mark::isOn, since.text()));
      since.nextScenario();
    }
  }

  /** As {@link #tidy()}, and waits until no order of the run is PENDING_CANCEL either. */
  private void tidyUp() {
    if (cleanUp.isNeeded()) {
      leaveNothing(() -> cleanUp.ofAll(mark::isOn));
    }
  }

  /** The first thing that was wrong, and what the clean-up has to add. */
  private WrongBroker afterwards(WrongBroker wrong) {
    try {
      tidyUp();
      return wrong;
    } catch (WrongBroker more) {
      return new WrongBroker(wrong.getMessage() + "\n" + more.getMessage());
    }
  }

  private void leaveNothing(Supplier<List<BrokerOrder>> cleaning) {
    List<BrokerOrder> left;
    try {
      left = cleaning.get();
    } catch (OrdersApi.Unanswered | WrongBroker failed) {
      stop("the clean-up failed");
      throw new WrongBroker("the clean-up failed: " + failed.getMessage());
    }
    if (!left.isEmpty()) {
      stop("orders were left over");
      throw new WrongBroker(
          "these orders of the run are left over, cancel them by hand:\n"
              + left.stream().map(order -> "  " + order).collect(Collectors.joining("\n"))
              + cleanUp.takeWrong().stream()
                  .limit(SHOWN)
                  .collect(Collectors.joining("\n", "\n", "")));
    }
    List<String> wrong = cleanUp.takeWrong();
    if (!wrong.isEmpty()) {
      throw new WrongBroker(
          "in the clean-up, an answer was wrong: "
              + wrong.stream().limit(SHOWN).collect(Collectors.joining("\n")));
    }
  }

  /** Why nothing more is placed; empty while all is well. */
  public synchronized Optional<String> stopped() {
    return closed ? Optional.of("it was interrupted") : Optional.ofNullable(stopped);
  }

  /** Through which every request of the run goes. */
  public Courier courier() {
    return courier;
  }

  /** From when on listed orders can be of the current scenario; empty where all are to be read. */
  public synchronized String since() {
    return since.text();
  }

  /** Which broker and whose account. */
  public LiveAccess access() {
    return access;
  }

  /** By what the run's orders can be found at the broker. */
  public String mark() {
    return mark.toString();
  }

  /**
   * Places nothing more, and cleans up for the last time; once is enough.
   *
   * @throws WrongBroker as {@link #tidy()}
   */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try (lock) {
        tidyUp();
      }
    }
  }
}
