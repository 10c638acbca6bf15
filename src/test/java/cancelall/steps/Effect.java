package cancelall.steps;

import cancelall.steps.broker.SeenOrder;
import cancelall.steps.target.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a cancel-all did, read back from the broker: an answer alone proves nothing. A target that
 * remembers nothing is not asked.
 */
public final class Effect {
  private static final Set<String> ON_ITS_WAY = Set.of("PENDING_CANCEL", "CANCELED");

  /** What cancelling never changes. */
  private static final List<String> LASTING =
      List.of(
          "account_id",
          "client_order_id",
          "created_at",
          "filled_quantity",
          "average_fill_price",
          "instrument_id",
          "instrument_type",
          "limit_price",
          "stop_price",
          "trailing_offset",
          "trailing_offset_type",
          "limit_offset",
          "order_type",
          "quantity",
          "side",
          "symbol",
          "time_in_force",
          "expires_at",
          "extended_hours",
          "underlying_instrument_id",
          "venue");

  /** What nothing but a cancel, a fill or a replacement changes. */
  private static final List<String> STEADY =
      List.of("status", "leaves_quantity", "updated_at", "queue_state", "releases_at");

  private final State state;

  public Effect(State state) {
    this.state = state;
  }

  /** Every order that was reported is being cancelled, and no other order is. */
  void isThatOnlyReportedOrdersAreBeingCancelled(Call call) {
    List<String> wrong = new ArrayList<>();
    for (SeenOrder order : call.reported()) {
      if (!order.status().equals("PENDING_CANCEL")) {
        wrong.add("reported as " + order.status() + ", not PENDING_CANCEL: " + order);
      }
    }
    if (state.target().remembers()) {
      compare(call, state.look(), wrong);
    }
    fail("the answer and the orders disagree", wrong, call.evidence());
  }

  /** Nothing was reported, and no order of any account was changed in any way. */
  void isNothing(Call call) {
    if (!call.reported().isEmpty()) {
      throw new AssertionError("orders were reported: " + call.reported() + "\n" + call.evidence());
    }
    isNothing(call.before(), call.evidence());
  }

  /** No order of any account was changed in any way since. */
  void isNothing(Snapshot before, String evidence) {
    if (state.target().remembers()) {
      List<String> wrong = new ArrayList<>();
      Snapshot now = state.look();
      before.all().forEach(order -> untouched(order, now, wrong));
      fail("orders changed although nothing was to be cancelled", wrong, evidence);
    }
  }

  private void compare(Call call, Snapshot now, List<String> wrong) {
    Map<String, SeenOrder> reported =
        call.reported().stream()
            .collect(Collectors.toMap(SeenOrder::id, Function.identity(), (first, same) -> first));
    if (reported.size() < call.reported().size()) {
      wrong.add("an order was reported more than once");
    }
    for (SeenOrder before : call.before().all().toList()) {
      SeenOrder answered = reported.remove(before.id());
      if (answered == null) {
        untouched(before, now, wrong);
      } else {
        requested(before, answered, now, wrong);
      }
    }
    reported.values().forEach(order -> wrong.add("reported, but never there before: " + order));
  }

  private void requested(SeenOrder before, SeenOrder answered, Snapshot now, List<String> wrong) {
    unlike(before, answered).ifPresent(change -> wrong.add("reported with " + change));
    // As in the page's example: while it may still fill, what is left of it is left.
    if (!before.text("leaves_quantity").equals(answered.text("leaves_quantity"))) {
      wrong.add("reported with leaves_quantity changed: " + before + " became " + answered);
    }
    if (isSteered(before.id())) {
      return;
    }
    Optional<SeenOrder> after = now.order(before.id());
    if (after.isEmpty()) {
      wrong.add("reported, but gone from the list: " + before);
      return;
    }
    if (!ON_ITS_WAY.contains(after.get().status())) {
      wrong.add("reported, but is " + after.get().status() + " afterwards: " + after.get());
    }
    unlike(before, after.get()).ifPresent(change -> wrong.add("read back with " + change));
  }

  private boolean isSteered(String id) {
    return state.steered().stream().map(Placed::id).anyMatch(id::equals);
  }

  private static void untouched(SeenOrder before, Snapshot now, List<String> wrong) {
    Optional<SeenOrder> after = now.order(before.id());
    if (after.isEmpty()) {
      wrong.add("not reported, but gone from the list: " + before);
    } else if (!before.status().equals("PENDING_CANCEL") && isChanged(before, after.get())) {
      wrong.add("not reported, but changed:\n    from " + before + "\n    to   " + after.get());
    }
  }

  /** Fields that nobody documents, and a trailing order's watermarks, change by themselves. */
  private static boolean isChanged(SeenOrder before, SeenOrder after) {
    return Stream.concat(LASTING.stream(), STEADY.stream())
        .anyMatch(field -> !before.text(field).equals(after.text(field)));
  }

  private static Optional<String> unlike(SeenOrder before, SeenOrder after) {
    return LASTING.stream()
        .filter(field -> !before.text(field).equals(after.text(field)))
        .findFirst()
        .map(field -> field + " changed: " + before + " became " + after);
  }

  private static void fail(String what, List<String> wrong, String evidence) {
    if (!wrong.isEmpty()) {
      throw new AssertionError(what + "\n  " + String.join("\n  ", wrong) + "\n" + evidence);
    }
  }
}
