package cancelall.cli;

import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** The question before a real broker is called. */
record Consent(Session session) {
  /** For all accounts together: informing must not stand in the way of an emergency. */
  private static final Duration COUNTING = Duration.ofSeconds(2);

  /**
   * Returns when the calls may be made: on loopback, with {@code --yes}, or when the account ids
   * were typed. With {@code --yes} nothing is read.
   */
  void require(List<Asked> all) throws Exception {
    Surroundings surroundings = session.surroundings();
    if (isGiven(all, session.options().isYes())) {
      return;
    }
    long end = System.nanoTime() + COUNTING.toNanos();
    SideBySide.each(
        all.stream().<Callable<String>>map(asked -> () -> shown(asked, end)).toList(),
        session.notes()::say);
    String wanted = all.stream().map(Asked::account).collect(Collectors.joining(","));
    String question =
        all.size() == 1
            ? "Type the account id to go on: "
            : "Type the account ids, joined by commas, to go on: ";
    String typed = surroundings.terminal().ask(question);
    if (!wanted.equals(typed == null ? null : typed.strip())) {
      throw new UsageProblem(
          "ACCOUNT_ID was not typed again, so nothing was sent: type " + wanted + " to go on");
    }
  }

  /** What can be refused before anything is read. */
  static void precheck(
      Surroundings surroundings, boolean loopback, boolean yes, boolean filtered, boolean all) {
    if (loopback) {
      return;
    }
    if (yes && !filtered && !all) {
      throw new UsageProblem(
          "--yes without a filter would cancel every open order: add --all if that is meant, or a"
              + " filter such as --side=BUY");
    }
    if (!yes && !surroundings.terminal().isInteractive()) {
      throw new UsageProblem(
          "there is no terminal to confirm on: add --yes to cancel without being asked");
    }
  }

  private static boolean isGiven(List<Asked> all, boolean yes) {
    return yes || all.stream().allMatch(asked -> asked.target().isLoopback());
  }

  private String shown(Asked asked, long end) {
    Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
    return "About to cancel open orders:%n  target   %s%n  account  %s%n  filter   %s%n  orders   %s"
        .formatted(asked.target(), asked.account(), asked.filter(), counted(asked, left));
  }

  private String counted(Asked asked, Duration left) {
    Outcome outcome = session.orders().read(OrderQuery.takenBy(asked.request()), left, order -> {});
    return switch (outcome.kind()) {
      case ACCEPTED -> outcome.receipt().orders() + " open now";
      case NOTHING_OPEN -> "none open now";
      default -> "could not be counted: " + session.shown().text(Reading.why(outcome));
    };
  }
}
