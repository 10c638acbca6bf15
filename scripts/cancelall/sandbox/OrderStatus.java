package cancelall.sandbox;

import java.util.EnumSet;
import java.util.Set;

/** The fifteen statuses of the page. Which of them are open is a choice: see {@link Choices}. */
public enum OrderStatus {
  PENDING_NEW,
  NEW,
  PARTIALLY_FILLED,
  FILLED,
  CANCELED,
  REJECTED,
  EXPIRED,
  PENDING_CANCEL,
  PENDING_REPLACE,
  REPLACED,
  DONE_FOR_DAY,
  STOPPED,
  SUSPENDED,
  CALCULATED,
  OTHER;

  private static final Set<OrderStatus> TERMINAL =
      Set.copyOf(EnumSet.of(FILLED, CANCELED, REJECTED, EXPIRED, REPLACED));

  /** True when nothing can happen to the order any more; inferred from FIX. */
  public boolean isTerminal() {
    return TERMINAL.contains(this);
  }
}
