package cancelall.acceptance.live;

/**
 * An order that a scenario wants and that cannot be had on a live broker: the scenario is skipped.
 */
public final class UnplaceableOrder extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the reason, the broker's own where it gave one. */
  public UnplaceableOrder(String reason) {
    super(reason);
  }
}
