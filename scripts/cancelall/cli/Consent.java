package cancelall.cli;

/** The question before a real broker is called. */
record Consent(Surroundings surroundings) {

  /**
   * Returns when the call may be made: on loopback, with {@code --yes}, or when the account id was
   * typed.
   */
  void require(Asked asked, boolean yes, boolean all) {
    if (asked.target().isLoopback()) {
      return;
    }
    if (yes) {
      if (asked.request().filter().isEmpty() && !all) {
        throw new UsageProblem(
            "--yes without a filter would cancel every open order: add --all if that is meant, or"
                + " a filter such as --side=BUY");
      }
      return;
    }
    if (!surroundings.terminal().isInteractive()) {
      throw new UsageProblem(
          "there is no terminal to confirm on: add --yes to cancel without being asked");
    }
    surroundings
        .err()
        .printf(
            "About to cancel open orders:%n  target   %s%n  account  %s%n  filter   %s%n",
            asked.target(), asked.account(), asked.filter());
    String typed = surroundings.terminal().ask("Type the account id to go on: ");
    if (!asked.account().equals(typed == null ? null : typed.strip())) {
      throw new UsageProblem(
          "the account id was not typed, so nothing was sent: type "
              + asked.account()
              + " to go on");
    }
  }
}
