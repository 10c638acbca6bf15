package cancelall.acceptance;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the person at the terminal is told of a run: a mark for each scenario, then the sum. */
final class Summary implements ConcurrentEventListener {
  private static final int MARKS_A_LINE = 80;

  private final PrintStream out;
  private final Map<TestCase, String> lastFailedStep = new ConcurrentHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<String, Integer> skipped = new TreeMap<>();
  private int passed;
  private int marks;

  Summary(PrintStream out) {
    this.out = out;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, this::step);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenario);
  }

  private void step(TestStepFinished event) {
    if (!event.getResult().getStatus().isOk() || event.getResult().getError() != null) {
      String step =
          event.getTestStep() instanceof PickleStepTestStep written
              ? written.getStep().getKeyword() + written.getStep().getText()
              : "(what is done around every scenario)";
      lastFailedStep.putIfAbsent(event.getTestCase(), step);
    }
  }

  private synchronized void scenario(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    Result result = event.getResult();
    String step = lastFailedStep.remove(scenario);
    boolean empty =
        scenario.getTestSteps().stream().noneMatch(PickleStepTestStep.class::isInstance);
    if (empty) {
      failures.add(title(scenario) + "\n  it has no steps");
      mark("F");
    } else if (result.getStatus() == Status.PASSED) {
      passed++;
      mark(".");
    } else if (result.getStatus() == Status.SKIPPED) {
      skipped.merge(reason(result), 1, Integer::sum);
      mark("-");
    } else {
      failures.add(title(scenario) + "\n  " + step + "\n" + why(result).indent(4).stripTrailing());
      mark("F");
    }
  }

  private void mark(String mark) {
    out.print(mark);
    marks++;
    if (marks % MARKS_A_LINE == 0) {
      out.println();
    }
    out.flush();
  }

  private static String title(TestCase scenario) {
    String file = Path.of(scenario.getUri()).getFileName().toString();
    return "FAILED  "
        + scenario.getName()
        + "  ("
        + file
        + ":"
        + scenario.getLocation().getLine()
        + ")";
  }

  private static String reason(Result result) {
    Throwable error = result.getError();
    return error == null || error.getMessage() == null ? "no reason is known" : error.getMessage();
  }

  /** Of an assertion its text is all that counts; of anything else its kind, too. */
  private static String why(Result result) {
    Throwable error = result.getError();
    return switch (result.getStatus()) {
      case UNDEFINED -> "there is no such step: features/README.md lists them";
      case PENDING -> "the step is not written yet";
      case AMBIGUOUS -> "the step can be understood in two ways: " + error.getMessage();
      default ->
          error instanceof AssertionError || error == null
              ? reason(result)
              : error.getClass().getSimpleName() + ": " + error.getMessage();
    };
  }

  /** Says how the run ended. */
  synchronized void print() {
    if (marks % MARKS_A_LINE != 0) {
      out.println();
    }
    failures.stream().sorted().forEach(failure -> out.println("\n" + failure));
    out.println();
    int left = skipped.values().stream().mapToInt(Integer::intValue).sum();
    out.println(passed + " passed, " + failures.size() + " failed, " + left + " skipped");
    skipped.forEach((reason, count) -> out.println("  " + count + " skipped: " + reason));
    out.flush();
  }

  synchronized int passed() {
    return passed;
  }

  synchronized int failed() {
    return failures.size();
  }
}
