package cancelall.sandbox;

/** What becomes of an order once cancelling it was requested and the settle time is over. */
public enum Fate {
  /** It is CANCELED; what was filled stays filled. */
  CANCELS,
  /** It fills completely before the cancel reaches the venue. */
  FILLS,
  /** The venue refuses: it works on as NEW or PARTIALLY_FILLED and {@code details} says why. */
  REFUSED,
  /** Nothing is heard: it stays PENDING_CANCEL. */
  STAYS_PENDING
}
