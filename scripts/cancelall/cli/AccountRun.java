package cancelall.cli;

import cancelall.api.CallListener;
import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One account's run: the call or its rehearsal, what follows, and what is told of it. */
final class AccountRun {
  private final Session session;
  private final Asked asked;
  private final PrintStream err;
  private final ResultView view;
  private final Sentences sentences;
  private final AuditLog audit;

  /** The ids that came back, gathered only for whoever needs them: there may be many. */
  private final List<String> orderIds = new ArrayList<>();

  AccountRun(Session session, Asked asked, PrintWriter out) {
    RunOptions options = session.options();
    this.session = session;
    this.asked = asked;
    this.err = session.surroundings().err();
    this.view =
        options
            .output()
            .view(out, asked, session.shown(), session.colours(), options.patience() != null);
    this.sentences = new Sentences(asked, session.shown(), options.patience() != null);
    this.audit = new AuditLog(options.audit(), asked, session.shown());
  }

  OutcomeKind run() {
    audit.begin();
    if (session.options().isVerbose()) {
      err.println(
          "%s %s account %s, %s"
              .formatted(
                  asked.dryRun() ? "reading orders at" : "DELETE at",
                  asked.target(),
                  asked.account(),
                  asked.filter()));
    }
    Outcome outcome = asked.dryRun() ? rehearse() : call();
    String readBack =
        outcome instanceof Outcome.Unknown
            ? watched(
                OutcomeKind.UNKNOWN, sentences.interrupted(), () -> new ReadBack(session).of(asked))
            : null;
    tell(outcome, sentences.of(outcome));
    if (readBack != null) {
      err.println(readBack);
    }
    return outcome.kind();
  }

  /** Tells of a run that ended before its call. */
  OutcomeKind stop(Outcome outcome, String why) {
    audit.begin();
    tell(outcome, why == null ? sentences.of(outcome) : session.shown().text(why) + ".");
    return outcome.kind();
  }

  private Outcome rehearse() {
    return session
        .orders()
        .read(OrderQuery.takenBy(asked.request()), session.options().timeout(), this::took);
  }

  private Outcome call() {
    Outcome outcome =
        watched(
            OutcomeKind.UNKNOWN,
            sentences.interrupted(),
            () -> session.cancelAll().cancel(asked.request(), new Telling()));
    if (session.options().patience() == null || !(outcome instanceof Outcome.Accepted)) {
      return outcome;
    }
    return watched(
        OutcomeKind.UNCONFIRMED,
        sentences.waitInterrupted(),
        () -> new Waiting(session, asked, view).after(outcome, orderIds));
  }

  /** Does work during which a signal ends the process with its own outcome. */
  private <T> T watched(OutcomeKind interrupted, String words, Supplier<T> work) {
    Interrupts.Watch watch =
        session
            .surroundings()
            .interrupts()
            .during(
                () -> {
                  err.println(words);
                  try {
                    audit.interrupted(interrupted.name(), interrupted.exitCode());
                  } catch (IOException unwritable) {
                    err.println(
                        "warning: --audit could not be written: " + unwritable.getMessage());
                  }
                  return interrupted.exitCode();
                });
    try {
      return work.get();
    } finally {
      watch.close();
    }
  }

  private void took(Order order) {
    if (session.options().patience() != null || session.options().audit() != null) {
      orderIds.add(String.valueOf(order.id()));
    }
    view.order(order);
  }

  private void tell(Outcome outcome, String sentence) {
    Colours colours = session.colours();
    Shown shown = session.shown();
    try {
      audit.end(outcome, orderIds);
    } catch (IOException unwritable) {
      err.println("warning: --audit could not be written: " + unwritable.getMessage());
    }
    view.end(outcome, sentence);
    outcome
        .receipt()
        .warnings()
        .forEach(warning -> err.println(colours.careful("warning: " + shown.text(warning))));
    if (session.options().isVerbose()) {
      err.println(
          "answer %s after %d ms, attempts: %d"
              .formatted(
                  outcome.receipt().httpStatus(),
                  outcome.receipt().elapsed().toMillis(),
                  outcome.receipt().attempts()));
    }
    if (Sentences.isAlarm(outcome.kind())) {
      err.println(colours.bad(sentence));
    } else if (!view.showsSentence()) {
      err.println(sentence);
    }
    if (outcome instanceof Outcome.Breach breach && !breach.receipt().excerpt().isEmpty()) {
      err.println("The answer begins: " + shown.excerpt(breach.receipt().excerpt()));
    }
  }

  /** Passes news to the view, and says on standard error what a person would wonder about. */
  private final class Telling implements CallListener {
    @Override
    public void answering(int httpStatus) {
      view.answering(httpStatus);
    }

    @Override
    public void order(Order order) {
      took(order);
    }

    @Override
    public void resending(String reason, Duration wait) {
      err.println(
          session.shown().text(reason)
              + ": not executed, trying again in "
              + wait.toMillis()
              + " ms");
    }
  }
}
