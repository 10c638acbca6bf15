package cancelall.sandbox;

import java.util.Objects;

/** A call that is answered with an error: its HTTP status and the text for the client. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Refusal(int status, String message) {
    super(Objects.requireNonNull(message, "message"), null, false, false);
    this.status = status;
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, message);
  }

  /** The wording is the page's. */
  static Refusal forbidden(int status) {
    return new Refusal(
        status, "The caller does not have permission to execute the specified operation");
  }

  /** The wording is the page's. */
  static Refusal nothingOpen() {
    return new Refusal(404, "No orders match the specified filters");
  }

  /** The wording is the OpenAPI document's. */
  static Refusal orderNotFound(String orderId, long account) {
    return new Refusal(404, "Order " + orderId + " not found for account " + account);
  }

  public int status() {
    return status;
  }
}
