package cancelall.sandbox.defect;

import cancelall.sandbox.Order;
import cancelall.sandbox.Selection;
import java.util.List;
import java.util.Optional;

/** A selection that does as another one does, to be overridden in one respect. */
abstract class DelegatingSelection implements Selection {
  private final Selection inner;

  DelegatingSelection(Selection inner) {
    this.inner = inner;
  }

  @Override
  public boolean admits(Optional<String> key) {
    return inner.admits(key);
  }

  @Override
  public boolean mayTouch(long account) {
    return inner.mayTouch(account);
  }

  @Override
  public boolean owns(long account, Order order) {
    return inner.owns(account, order);
  }

  @Override
  public boolean isOpen(Order order) {
    return inner.isOpen(order);
  }

  @Override
  public Choice choose(long account, List<Order> hits) {
    return inner.choose(account, hits);
  }
}
