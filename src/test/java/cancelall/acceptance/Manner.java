package cancelall.acceptance;

/** What {@link OtherBroker} may do as it likes: no promise is broken by it. */
enum Manner {
  /** An order is PENDING_CANCEL for two seconds. */
  SETTLES_SLOWLY,
  SETTLES_AT_ONCE,
  CAPITAL_IDS,
  TRAILING_ZEROS,
  /** Optional fields are there and null; so are error in a success and data in an error. */
  SENDS_NULLS,
  UNKNOWN_FIELDS,
  NEWEST_FIRST,
  PAGES_OF_SEVEN,
  /** Orders cannot be listed by time. */
  KNOWS_NO_FROM,
  TIMES_IN_SECONDS,
  OFTEN_TOO_MANY_REQUESTS,
  TAKES_SYMBOLS_FOR_INSTRUMENTS,
  TAKES_NO_OPTIONS
}
