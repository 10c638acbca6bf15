package cancelall.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All orders of all accounts. Every method is atomic, so two cancel-alls at once never both get an
 * order. Settling needs no thread: whoever looks first sees what has become due by then.
 *
 * <p>No order fills by itself: this is a book to cancel in, not a market.
 */
public final class OrderBook {
  private final SandboxSettings settings;
  private final Seams seams;
  private final Object lock = new Object();
  private final List<Order> orders = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final ClientOrderIds clientOrderIds = new ClientOrderIds();
  private final PendingCancels pending;
  private final OrderIds ids;

  OrderBook(SandboxSettings settings, Seams seams) {
    this.settings = settings;
    this.seams = seams;
    this.pending = new PendingCancels(settings.settle());
    this.ids = new OrderIds(settings.clock());
  }

  /**
   * Puts an order into the book as it is. One that is placed as PENDING_CANCEL settles like one for
   * which cancelling is requested now.
   *
   * @throws IllegalArgumentException if its id, or its client's id in that account, is taken
   */
  public Order place(NewOrder order) {
    synchronized (lock) {
      return add(order.order(settings.firstAccount(), ids.next(), now()));
    }
  }

  /** Puts orders into the book, in this order. */
  public List<Order> placeAll(List<NewOrder> all) {
    synchronized (lock) {
      return all.stream().map(this::place).toList();
    }
  }

  /** Every order of every account as it is now, oldest first. */
  public List<Order> orders() {
    return orders(order -> true);
  }

  /** Every order of an account as it is now, oldest first. */
  public List<Order> orders(long account) {
    return orders(order -> order.accountId() == account);
  }

  /** The order with the engine's id, as it is now. */
  public Optional<Order> find(String orderId) {
    synchronized (lock) {
      settleDue();
      return Optional.ofNullable(slots.get(orderId)).map(orders::get);
    }
  }

  /**
   * Changes an order as the market would: a fill, an expiry, another {@link Fate}.
   *
   * @throws IllegalArgumentException if there is no such order
   */
  public Order change(String orderId, UnaryOperator<Order> change) {
    synchronized (lock) {
      settleDue();
      Integer slot = slots.get(orderId);
      if (slot == null) {
        throw new IllegalArgumentException("no such order: " + orderId);
      }
      Order changed = change.apply(orders.get(slot));
      orders.set(slot, changed);
      return changed;
    }
  }

  /** Empties the book. */
  public void clear() {
    synchronized (lock) {
      orders.clear();
      slots.clear();
      clientOrderIds.clear();
      pending.clear();
    }
  }

  /** Accepts all of these orders or none, and shows them PENDING_NEW, as the example does. */
  List<Order> submit(long account, List<Terms> submitted) {
    synchronized (lock) {
      Instant now = now();
      clientOrderIds.refuseTaken(account, submitted);
      List<Order> accepted = new ArrayList<>();
      for (Terms terms : submitted) {
        accepted.add(add(Submission.accepted(account, ids.next(), terms, now)));
      }
      return accepted.stream()
          .map(order -> order.withStatus(OrderStatus.PENDING_NEW, now))
          .toList();
    }
  }

  Page list(long account, OrderQuery asked, PageToken page) {
    synchronized (lock) {
      settleDue();
      // Whoever waits for many orders asks for a few of them at a time, again and again.
      List<Order> among = asked.orderIds().isEmpty() ? orders : named(account, asked.orderIds());
      return Page.of(among, order -> order.accountId() == account && asked.test(order), page);
    }
  }

  /** An order by its id, or by its client's id while that still serves. */
  Optional<Order> find(long account, String idOrClientId) {
    synchronized (lock) {
      settleDue();
      return slotOf(account, idOrClientId).map(orders::get);
    }
  }

  /** Requests the cancelling of one order; empty if there is none that is open. */
  Optional<Order> cancel(long account, String idOrClientId) {
    synchronized (lock) {
      Instant now = settleDue();
      return slotOf(account, idOrClientId)
          .map(orders::get)
          .filter(seams.selection()::isOpen)
          .map(order -> request(order, now));
    }
  }

  /**
   * Requests the cancelling of all open orders that are asked for.
   *
   * @return the orders to report, as they are then
   * @throws Refusal if there are none
   */
  List<Order> cancelAll(long account, Predicate<Order> asked) {
    Selection selection = seams.selection();
    synchronized (lock) {
      Instant now = settleDue();
      List<Order> hits =
          orders.stream()
              .filter(order -> selection.owns(account, order))
              .filter(selection::isOpen)
              .filter(asked)
              .toList();
      if (hits.isEmpty()) {
        throw Refusal.nothingOpen();
      }
      Selection.Choice choice = selection.choose(account, hits);
      choice.cancelled().forEach(order -> request(order, now));
      return choice.reported().stream()
          .map(order -> seams.settlement().request(order, now))
          .toList();
    }
  }

  private List<Order> orders(Predicate<Order> asked) {
    synchronized (lock) {
      settleDue();
      return orders.stream().filter(asked).toList();
    }
  }

  private Order add(Order order) {
    if (slots.containsKey(order.id())) {
      throw new IllegalArgumentException("there is an order " + order.id() + " already");
    }
    clientOrderIds.take(order);
    slots.put(order.id(), orders.size());
    orders.add(order);
    if (order.status() == OrderStatus.PENDING_CANCEL) {
      pending.add(order.id(), now());
    }
    return order;
  }

  private Order request(Order open, Instant now) {
    Order requested = seams.settlement().request(open, now);
    orders.set(slots.get(open.id()), requested);
    pending.add(open.id(), now);
    return requested;
  }

  private Instant settleDue() {
    Instant now = now();
    pending.takeDue(now, this::settle);
    return now;
  }

  private void settle(String orderId, Instant at) {
    int slot = slots.get(orderId);
    Order order = orders.get(slot);
    if (order.status() == OrderStatus.PENDING_CANCEL) {
      orders.set(slot, seams.settlement().settle(order, at));
    }
  }

  private List<Order> named(long account, Set<String> idsOrClientIds) {
    return idsOrClientIds.stream()
        .flatMap(
            id ->
                Stream.concat(
                    Optional.ofNullable(slots.get(id)).stream(),
                    clientOrderIds.find(account, id).map(slots::get).stream()))
        .distinct()
        .sorted()
        .map(orders::get)
        .toList();
  }

  private Optional<Integer> slotOf(long account, String idOrClientId) {
    Integer slot = slots.get(idOrClientId);
    if (slot != null && orders.get(slot).accountId() == account) {
      return Optional.of(slot);
    }
    return clientOrderIds
        .find(account, idOrClientId)
        .map(slots::get)
        .filter(found -> !orders.get(found).status().isTerminal());
  }

  private Instant now() {
    return settings.clock().instant();
  }
}
