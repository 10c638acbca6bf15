package cancelall.cli;

import cancelall.api.CallListener;
import cancelall.api.Order;
import cancelall.api.Outcome;

/** Writes a call's result to standard output, order by order as they come. */
interface ResultView extends CallListener {
  @Override
  void order(Order order);

  /** With {@code --wait}: the orders that came back are complete, and are now waited for. */
  default void waiting() {}

  /** With {@code --wait}: what became of an order that cancelling was requested for. */
  default void became(Order order) {}

  /** The call is over, and the sentence that says how. */
  void end(Outcome outcome, String sentence);

  /** Whether {@link #end} shows the sentence of a call that ended well. */
  default boolean showsSentence() {
    return false;
  }
}
