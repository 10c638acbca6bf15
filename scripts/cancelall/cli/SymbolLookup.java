package cancelall.cli;

import cancelall.api.CancelRequest;
import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the instrument ids of symbols in the open orders of an account, and says them. */
final class SymbolLookup {
  private final Session session;
  private final long accountId;

  /** The instrument ids found for each symbol, in the order asked for. */
  private final Map<String, Set<String>> found = new LinkedHashMap<>();

  private final List<String> unidentified = new ArrayList<>();

  SymbolLookup(Session session, long accountId, List<String> symbols) {
    this.session = session;
    this.accountId = accountId;
    symbols.forEach(symbol -> found.put(symbol, ids()));
  }

  /** What was found. */
  sealed interface Result {}

  /** The ids that take the symbols' orders. */
  record Found(List<String> instrumentIds) implements Result {}

  /** Nothing may be sent: how the look-up ended, and the sentence that says so, or null. */
  record Stopped(Outcome outcome, String why) implements Result {}

  Result look() {
    OrderQuery open = OrderQuery.takenBy(new CancelRequest(accountId, Filter.none()));
    Outcome read = session.orders().read(open, session.options().timeout(), this::note);
    if (!(read instanceof Outcome.Accepted) && !(read instanceof Outcome.NothingOpen)) {
      return new Stopped(read, null);
    }
    if (!unidentified.isEmpty()) {
      return new Stopped(new Outcome.Breach(read.receipt(), List.of(unidentified.get(0))), null);
    }
    List<String> missing =
        found.keySet().stream().filter(symbol -> found.get(symbol).isEmpty()).toList();
    if (!missing.isEmpty()) {
      return new Stopped(
          new Outcome.NothingOpen(read.receipt()),
          "Nothing open: no open order of account %d has the symbol %s; nothing was sent"
              .formatted(accountId, String.join(" or ", missing)));
    }
    Set<String> ids = ids();
    found.values().forEach(ids::addAll);
    if (ids.size() > Filter.MOST_IDS) {
      throw new UsageProblem(
          "--symbol names %d instruments, more than the %d that one call takes: make several calls"
              .formatted(ids.size(), Filter.MOST_IDS));
    }
    session.notes().say(session.shown().text(told()) + ".");
    return new Found(List.copyOf(ids));
  }

  private void note(Order order) {
    Set<String> ids = found.get(String.valueOf(order.symbol()));
    if (ids == null) {
      return;
    }
    String id = order.instrumentId();
    if (id != null && Filter.isInstrumentId(id)) {
      ids.add(id);
    } else {
      unidentified.add("order " + order.id() + " has no instrument id that can be sent");
    }
  }

  /** Letters of either case make the same UUID; the broker's own spelling is kept. */
  private static Set<String> ids() {
    return new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  }

  private String told() {
    List<String> parts = new ArrayList<>();
    found.forEach((symbol, ids) -> parts.add(symbol + " is instrument " + String.join(", ", ids)));
    return "account %d: %s".formatted(accountId, String.join("; ", parts));
  }
}
