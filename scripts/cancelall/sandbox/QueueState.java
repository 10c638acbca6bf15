package cancelall.sandbox;

/** Whether an order is held back for a scheduled release, as the page lists it. */
public enum QueueState {
  AWAITING_RELEASE,
  RELEASED
}
