package cancelall.notebook;

/** Jupyter, or a part of it, is not on this machine; the message says how to get it. */
final class NoJupyter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoJupyter(String message) {
    super(message);
  }
}
