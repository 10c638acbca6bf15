package cancelall.api;

/** What one request led to. */
sealed interface Attempt<T> {
  /** A status line and headers came, and the body was read as far as it went. */
  record Answered<T>(T answer) implements Attempt<T> {}

  /** None came. */
  record Failed<T>(Failure failure) implements Attempt<T> {}
}
