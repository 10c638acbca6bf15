package cancelall.acceptance.live;

/** The broker answered what it may not answer, or left an order behind: exit 1. */
public final class WrongBroker extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was asked, what was expected and what came. */
  public WrongBroker(String sentence) {
    super(sentence);
  }
}
