package cancelall.steps.target;

/** What becomes of an order after its cancelling was requested, where a broker can be told. */
public enum Ending {
  /** It fills completely before the cancel reaches it. */
  FILLS,
  /** The cancel is refused, and the order works on. */
  REFUSED,
  /** Nothing is heard of the cancel. */
  STAYS_PENDING
}
