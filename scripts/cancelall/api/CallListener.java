package cancelall.api;

import java.time.Duration;

/**
 * Hears of a call while it runs, on the thread that reads the answer. Time spent here does not
 * count against the deadline.
 */
public interface CallListener {
  /** A 200 began; its orders follow. Called at most once a call. */
  default void answering(int httpStatus) {}

  /** One order of the answer, before anything is known of the rest. */
  default void order(Order order) {}

  /** The call was surely not executed and is sent again after a wait. */
  default void resending(String reason, Duration wait) {}
}
