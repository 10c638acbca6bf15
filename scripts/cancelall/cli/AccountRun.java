package cancelall.cli;

import cancelall.api.CallListener;
import cancelall.api.CancelAll;
import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;

/** One account's call: made, watched and told. */
record AccountRun(Surroundings surroundings, Asked asked, Shown shown, RunOptions options) {

  int run(CancelAll cancelAll) {
    Colours colours = new Colours(surroundings.wantsColour());
    PrintWriter out = new PrintWriter(surroundings.out(), false);
    ResultView view = options.output().view(out, asked, shown, colours);
    Sentences sentences = new Sentences(asked, shown);
    PrintStream err = surroundings.err();
    if (options.isVerbose()) {
      err.println(
          "DELETE " + asked.target() + " account " + asked.account() + ", " + asked.filter());
    }
    Interrupts.Watch watch =
        surroundings
            .interrupts()
            .during(
                () -> {
                  err.println(sentences.interrupted());
                  return OutcomeKind.UNKNOWN.exitCode();
                });
    Outcome outcome;
    try {
      outcome = cancelAll.cancel(asked.request(), new Telling(view, err, shown));
    } finally {
      watch.close();
    }
    String sentence = sentences.of(outcome);
    view.end(outcome, sentence);
    tell(outcome, sentence, view, colours);
    return outcome.kind().exitCode();
  }

  private void tell(Outcome outcome, String sentence, ResultView view, Colours colours) {
    PrintStream err = surroundings.err();
    outcome
        .receipt()
        .warnings()
        .forEach(warning -> err.println(colours.careful("warning: " + shown.text(warning))));
    if (options.isVerbose()) {
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
      err.println("The answer begins: " + shown.text(breach.receipt().excerpt()));
    }
  }

  /** Passes news to the view, and says on standard error what a person would wonder about. */
  private record Telling(ResultView view, PrintStream err, Shown shown) implements CallListener {
    @Override
    public void answering(int httpStatus) {
      view.answering(httpStatus);
    }

    @Override
    public void order(Order order) {
      view.order(order);
    }

    @Override
    public void resending(String reason, Duration wait) {
      err.println(
          shown.text(reason) + ": not executed, trying again in " + wait.toMillis() + " ms");
    }
  }
}
