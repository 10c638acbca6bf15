package cancelall.sandbox;

/** How long an order works, as the page lists it. */
public enum TimeInForce {
  DAY,
  GOOD_TILL_CANCEL,
  IMMEDIATE_OR_CANCEL,
  FILL_OR_KILL,
  GOOD_TILL_DATE,
  AT_THE_OPENING,
  AT_THE_CLOSE,
  GOOD_TILL_CROSSING,
  GOOD_THROUGH_CROSSING,
  AT_CROSSING,
  OTHER
}
