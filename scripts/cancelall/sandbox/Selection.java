package cancelall.sandbox;

import java.util.List;
import java.util.Optional;

/** The seam that decides who may call, and which of the orders that are meant are reached. */
public interface Selection {
  /**
   * What a cancel-all does.
   *
   * @param cancelled the orders for which cancelling is requested
   * @param reported the orders the answer shows
   */
  record Choice(List<Order> cancelled, List<Order> reported) {}

  /** Whether a key is good; empty when none was sent. */
  boolean admits(Optional<String> key);

  /** Whether the key may touch an account, which may be one that nobody knows. */
  boolean mayTouch(long account);

  /** Whether a cancel-all of an account reaches an order, as far as whose it is decides. */
  boolean owns(long account, Order order);

  /** Whether an order is open, that is, can be cancelled. */
  boolean isOpen(Order order);

  /** What is done with the orders that are owned, open and meant, oldest first. */
  Choice choose(long account, List<Order> hits);
}
