package cancelall.cli;

import cancelall.api.CancelRequest;
import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the instrument ids of symbols in the open orders of an account. */
record SymbolLookup(Session session) {
  /** What was found. */
  sealed interface Result {}

  /** The request with the symbols' instrument ids as its filter. */
  record Found(CancelRequest request) implements Result {}

  /** Nothing may be sent: how the look-up ended, and the sentence that says so. */
  record Stopped(Outcome outcome, String why) implements Result {}

  Result in(CancelRequest request, List<String> symbols) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> missing = new TreeSet<>(symbols);
    List<String> unidentified = new ArrayList<>();
    OrderQuery open = OrderQuery.takenBy(new CancelRequest(request.accountId(), Filter.none()));
    Outcome read =
        session
            .orders()
            .read(
                open,
                session.options().timeout(),
                order -> note(order, symbols, ids, missing, unidentified));
    if (read instanceof Outcome.Accepted && missing.isEmpty() && unidentified.isEmpty()) {
      return new Found(
          new CancelRequest(
              request.accountId(), request.filter().withInstrumentIds(List.copyOf(ids))));
    }
    if (read instanceof Outcome.Accepted && !unidentified.isEmpty()) {
      return new Stopped(
          new Outcome.Breach(
              read.receipt(), List.of("order " + unidentified.get(0) + " has no instrument id")),
          null);
    }
    return read instanceof Outcome.Accepted || read instanceof Outcome.NothingOpen
        ? new Stopped(
            new Outcome.NothingOpen(read.receipt()),
            "Nothing open: no open order of account %d has the symbol %s; nothing was sent"
                .formatted(request.accountId(), String.join(", ", missing)))
        : new Stopped(read, null);
  }

  private static void note(
      Order order,
      List<String> symbols,
      Set<String> ids,
      Set<String> missing,
      List<String> unidentified) {
    if (!symbols.contains(order.symbol())) {
      return;
    }
    missing.remove(order.symbol());
    if (order.instrumentId() == null) {
      unidentified.add(String.valueOf(order.id()));
    } else {
      ids.add(order.instrumentId());
    }
  }
}
