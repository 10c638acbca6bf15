package cancelall.install;

/**
 * An installation that cannot be made: one sentence that names what is wrong and how to mend it.
 */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refused(String sentence) {
    super(sentence);
  }
}
