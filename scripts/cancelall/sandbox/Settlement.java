package cancelall.sandbox;

import java.time.Instant;

/** The seam that decides what becomes of an order that is being cancelled. */
public interface Settlement {
  /** The order at the moment cancelling is requested. */
  Order request(Order open, Instant now);

  /** The order once the settle time is over. */
  Order settle(Order pending, Instant at);
}
