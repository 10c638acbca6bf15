package cancelall.steps;

import cancelall.api.OutcomeKind;
import cancelall.cli.CommandLines;
import cancelall.cli.Interrupts;
import cancelall.cli.Surroundings;
import cancelall.cli.Terminal;
import cancelall.steps.broker.Exchange;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Steps about the command: what its user types and sees. */
public final class CommandSteps {
  private final State state;
  private final Effect effect;
  private CommandRun last;

  public CommandSteps(State state, Effect effect) {
    this.state = state;
    this.effect = effect;
  }

  @When("cancel-all is run with {arguments}")
  public void cancelAllIsRunWith(List<String> arguments) {
    Snapshot before = state.look();
    int sentBefore = state.recorder().exchanges().size();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        CommandLines.run(
            new Surroundings(
                Map.of(
                    "CLEAR_STREET_BASE_URL", state.recorder().baseUrl().toString(),
                    "CLEAR_STREET_API_KEY", state.target().apiKey(),
                    "CLEAR_STREET_ACCOUNT_ID", String.valueOf(state.accounts().mine())),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.none(),
                Interrupts.none()),
            arguments.stream().map(this::resolved).toArray(String[]::new));
    List<Exchange> exchanges = state.recorder().exchanges();
    last =
        new CommandRun(
            arguments,
            exitCode,
            out.toString(StandardCharsets.UTF_8),
            err.toString(StandardCharsets.UTF_8),
            exchanges.subList(sentBefore, exchanges.size()),
            before);
  }

  /** FORBIDDEN stands for the account that the key may not touch. */
  private String resolved(String argument) {
    return argument.equals("FORBIDDEN")
        ? String.valueOf(state.accounts().forbidden().orElseThrow())
        : argument;
  }

  @Then("the command ends with {outcome}")
  public void theCommandEndsWith(OutcomeKind expected) {
    require(last.outcome() == expected, "the command should have ended with " + expected);
  }

  @Then("it sends nothing")
  public void itSendsNothing() {
    require(last.sent().isEmpty(), "the command should have sent nothing");
    effect.isNothing(last.before(), last.evidence());
  }

  @Then("it cancels nothing")
  public void itCancelsNothing() {
    require(
        last.sent().stream().noneMatch(Exchange::isCancelAll),
        "the command should not have cancelled");
    effect.isNothing(last.before(), last.evidence());
  }

  @Then("it prints nothing but an explanation that says {string}")
  public void itPrintsNothingButAnExplanation(String words) {
    require(last.stdout().isEmpty(), "nothing should be on stdout");
    itExplains(words);
  }

  @Then("it explains: {string}")
  public void itExplains(String words) {
    require(last.stderr().contains(words), "stderr should say \"" + words + "\"");
  }

  @Then("its output names {symbols}")
  public void itsOutputNames(List<String> symbols) {
    symbols.forEach(
        symbol -> require(last.stdout().contains(symbol), "stdout should name " + symbol));
  }

  @Then("its output does not name {symbols}")
  public void itsOutputDoesNotName(List<String> symbols) {
    symbols.forEach(
        symbol -> require(!last.stdout().contains(symbol), "stdout should not name " + symbol));
  }

  @Then("its output is the ids of {symbols}")
  public void itsOutputIsTheIdsOf(List<String> symbols) {
    List<String> ids = symbols.stream().map(symbol -> state.placed(symbol).id()).toList();
    require(
        last.stdout().lines().sorted().toList().equals(ids.stream().sorted().toList()),
        "stdout should be these ids, one a line: " + ids);
  }

  private void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise + "\n" + last.evidence());
    }
  }
}
