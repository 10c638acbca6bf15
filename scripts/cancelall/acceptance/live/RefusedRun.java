package cancelall.acceptance.live;

/** A run that may not begin, or may not go on, through no fault of the broker's: exit 2. */
public final class RefusedRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a plain sentence for the person who started the run. */
  public RefusedRun(String sentence) {
    super(sentence);
  }
}
