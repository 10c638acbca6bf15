package cancelall.cli;

/** Input that cannot be used: one sentence that names what was wrong and how to mend it. */
final class UsageProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageProblem(String sentence) {
    super(sentence);
  }
}
