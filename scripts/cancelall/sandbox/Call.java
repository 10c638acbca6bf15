package cancelall.sandbox;

import java.util.OptionalLong;

/**
 * What was called.
 *
 * @param account the account in the path, absent when there was none that could be read
 */
public record Call(Operation operation, OptionalLong account) {
  /** The calls of the API that the sandbox knows. */
  public enum Operation {
    LIST,
    SUBMIT,
    GET,
    CANCEL,
    CANCEL_ALL,
    /** Any other path or method. */
    UNKNOWN
  }
}
