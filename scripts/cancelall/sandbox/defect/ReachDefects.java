package cancelall.sandbox.defect;

import cancelall.sandbox.Defect;
import cancelall.sandbox.Order;
import cancelall.sandbox.Reply;
import cancelall.sandbox.Seams;
import cancelall.sandbox.Selection;
import cancelall.sandbox.Selection.Choice;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Defects in whom a cancel-all admits and how far it reaches. */
final class ReachDefects {
  private static final int CAP = 10;

  private ReachDefects() {}

  static List<Defect> list() {
    return List.of(
        new Defect("key-not-checked", "any key will do, or none", ReachDefects::withoutKeyCheck),
        new Defect(
            "forbidden-account-allowed",
            "accounts the key may not touch are treated as any other",
            ReachDefects::withoutAccountCheck),
        new Defect(
            "forbidden-cancels-anyway",
            "a cancel-all of a forbidden account answers 403 and cancels",
            ReachDefects::forbiddenCancels),
        new Defect(
            "other-account-hit",
            "the orders of other accounts are cancelled and reported too",
            ReachDefects::everybodysOrders),
        new Defect(
            "other-account-hit-silently",
            "the orders of other accounts are cancelled too, but not reported",
            seams ->
                choosing(
                    everybodysOrders(seams),
                    (account, hits) ->
                        new Choice(
                            hits, hits.stream().filter(o -> o.accountId() == account).toList()))),
        choosing(
            "last-order-left-out",
            "of several orders the newest is neither cancelled nor reported",
            (account, hits) -> both(butLast(hits))),
        choosing(
            "first-order-left-out",
            "of several orders the oldest is neither cancelled nor reported",
            (account, hits) -> both(hits.size() > 1 ? hits.subList(1, hits.size()) : hits)),
        choosing(
            "only-first-ten",
            "no more than ten orders are cancelled in one call",
            (account, hits) -> both(hits.stream().limit(CAP).toList())),
        choosing(
            "one-an-instrument",
            "only the oldest order of an instrument is cancelled",
            (account, hits) -> both(onePerInstrument(hits))),
        choosing(
            "reported-not-cancelled",
            "the newest order is reported but works on",
            (account, hits) -> new Choice(hits.subList(0, hits.size() - 1), hits)),
        choosing(
            "nothing-cancelled",
            "all orders are reported but work on",
            (account, hits) -> new Choice(List.of(), hits)),
        choosing(
            "cancelled-not-reported",
            "of several orders the newest is cancelled but not reported",
            (account, hits) -> new Choice(hits, butLast(hits))),
        choosing(
            "duplicate-in-answer",
            "the oldest order is reported twice",
            (account, hits) ->
                new Choice(hits, Stream.concat(hits.stream().limit(1), hits.stream()).toList())));
  }

  private static Seams withoutKeyCheck(Seams seams) {
    return seams.withSelection(
        new DelegatingSelection(seams.selection()) {
          @Override
          public boolean admits(Optional<String> key) {
            return true;
          }
        });
  }

  private static Seams withoutAccountCheck(Seams seams) {
    return seams.withSelection(
        new DelegatingSelection(seams.selection()) {
          @Override
          public boolean mayTouch(long account) {
            return true;
          }
        });
  }

  private static Seams forbiddenCancels(Seams seams) {
    Selection healthy = seams.selection();
    return AnswerDefects.answering(
        withoutAccountCheck(seams),
        (call, reply) -> {
          boolean allowed =
              call.account().isEmpty() || healthy.mayTouch(call.account().getAsLong());
          return allowed ? reply : forbidden(reply);
        });
  }

  private static Reply forbidden(Reply reply) {
    JsonObject error = new JsonObject();
    error.addProperty("code", 403);
    error.addProperty(
        "message", "The caller does not have permission to execute the specified operation");
    return reply
        .withStatus(403)
        .withShape(Reply.Shape.ABSENT)
        .withOrders(List.of())
        .withError(error);
  }

  private static Seams everybodysOrders(Seams seams) {
    return seams.withSelection(
        new DelegatingSelection(seams.selection()) {
          @Override
          public boolean owns(long account, Order order) {
            return true;
          }
        });
  }

  private static List<Order> onePerInstrument(List<Order> hits) {
    List<Order> kept = new ArrayList<>();
    for (Order hit : hits) {
      if (kept.stream().noneMatch(other -> other.instrument().equals(hit.instrument()))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static List<Order> butLast(List<Order> hits) {
    return hits.subList(0, Math.max(1, hits.size() - 1));
  }

  private static Choice both(List<Order> orders) {
    return new Choice(orders, orders);
  }

  private static Defect choosing(
      String name, String description, BiFunction<Long, List<Order>, Choice> choice) {
    return new Defect(name, description, seams -> choosing(seams, choice));
  }

  private static Seams choosing(Seams seams, BiFunction<Long, List<Order>, Choice> choice) {
    return seams.withSelection(
        new DelegatingSelection(seams.selection()) {
          @Override
          public Choice choose(long account, List<Order> hits) {
            return choice.apply(account, hits);
          }
        });
  }
}
