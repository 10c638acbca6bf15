package cancelall.sandbox;

/** The seam that decides what a cancel-all asks for and whether an order is meant by it. */
public interface Matching {
  /**
   * Reads the filters of a cancel-all.
   *
   * @throws Refusal if they cannot be understood without guessing
   */
  CancelFilter read(QueryParameters query);

  /** Whether an order meets a filter; whose it is and whether it is open is not asked here. */
  boolean matches(CancelFilter filter, Order order);
}
