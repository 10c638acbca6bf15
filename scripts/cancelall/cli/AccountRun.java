package cancelall.cli;

import cancelall.api.CallListener;
import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import cancelall.api.Receipt;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** One account's run: the call or its rehearsal, what follows, and what is told of it. */
final class AccountRun {
  private final Session session;
  private final Asked asked;
  private final Notes notes;
  private final ResultView view;
  private final Sentences sentences;
  private final AuditLog audit;

  /** The ids that came back, gathered only for whoever needs them: there may be many. */
  private final List<String> orderIds = Collections.synchronizedList(new ArrayList<>());

  /** Takes a log that has begun. */
  AccountRun(Session session, Asked asked, AuditLog audit, PrintWriter out) {
    RunOptions options = session.options();
    this.session = session;
    this.asked = asked;
    this.audit = audit;
    this.notes = session.notes();
    this.view =
        options
            .output()
            .view(out, asked, session.shown(), session.colours(), options.patience() != null);
    this.sentences = new Sentences(asked, session.shown(), options.patience() != null);
  }

  OutcomeKind run() {
    audit.start();
    if (session.options().isVerbose()) {
      notes.say(
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
    tell(outcome, sentences.of(outcome), readBack);
    return outcome.kind();
  }

  /** Tells of a run that ended before its call. */
  OutcomeKind stop(Outcome outcome, String why) {
    tell(
        outcome,
        why == null ? sentences.ofReading(outcome) : session.shown().text(why) + ".",
        null);
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
                  notes.say(words);
                  noted(() -> audit.interrupted(interrupted, List.copyOf(orderIds)));
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

  private void tell(Outcome outcome, String sentence, String readBack) {
    noted(() -> audit.end(outcome, orderIds));
    view.end(outcome, sentence);
    List<String> lines = new ArrayList<>();
    outcome.receipt().warnings().forEach(warning -> lines.add(warning(warning)));
    if (session.options().isVerbose()) {
      lines.add(exchange(outcome.receipt()));
    }
    if (Sentences.isAlarm(outcome.kind())) {
      lines.add(session.colours().bad(sentence));
    } else if (!view.showsSentence()) {
      lines.add(sentence);
    }
    if (outcome instanceof Outcome.Breach breach && !breach.receipt().excerpt().isEmpty()) {
      lines.add("The answer begins: " + session.shown().excerpt(breach.receipt().excerpt()));
    }
    if (readBack != null) {
      lines.add(readBack);
    }
    if (!lines.isEmpty()) {
      notes.say(String.join(System.lineSeparator(), lines));
    }
  }

  private String warning(String words) {
    return session.colours().careful("warning: " + session.shown().text(words));
  }

  private static String exchange(Receipt receipt) {
    Integer status = receipt.httpStatus();
    return "%s after %d ms, attempts: %d"
        .formatted(
            status == null ? "no answer" : "answer " + status,
            receipt.elapsed().toMillis(),
            receipt.attempts());
  }

  /** The call was made: that it cannot be noted down changes nothing about how it ended. */
  private void noted(Noting noting) {
    try {
      noting.run();
    } catch (IOException unwritable) {
      notes.say(warning("--audit could not be written: " + unwritable.getMessage()));
    }
  }

  private interface Noting {
    void run() throws IOException;
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
      notes.say(
          "account "
              + asked.account()
              + ": "
              + session.shown().text(reason)
              + ": not executed, trying again in "
              + wait.toMillis()
              + " ms");
    }
  }
}
