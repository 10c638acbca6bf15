package cancelall.sandbox;

/** A sandbox could not listen where it was told to; the message is a sentence for the user. */
public final class SandboxNotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SandboxNotStarted(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
