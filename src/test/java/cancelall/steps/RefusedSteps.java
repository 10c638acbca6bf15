package cancelall.steps;

import cancelall.api.ApiError;
import cancelall.api.Outcome;
import cancelall.api.Receipt;
import io.cucumber.java.en.Then;
import java.util.Objects;

/** Steps about a cancel-all that cancelled nothing; each makes sure that nothing was. */
public final class RefusedSteps {
  private static final String ANY = null;

  /** The page's examples. */
  private static final String NO_PERMISSION =
      "The caller does not have permission to execute the specified operation";

  private static final String NO_MATCH = "No orders match the specified filters";

  private final State state;
  private final Effect effect;

  public RefusedSteps(State state, Effect effect) {
    this.state = state;
    this.effect = effect;
  }

  @Then("nothing was open")
  public void nothingWasOpen() {
    ended(Outcome.NothingOpen.class, 404, NO_MATCH);
  }

  @Then("the broker forbids it")
  public void theBrokerForbidsIt() {
    ended(Outcome.Forbidden.class, 403, NO_PERMISSION);
  }

  @Then("the broker does not accept the key")
  public void theBrokerDoesNotAcceptTheKey() {
    ended(Outcome.Forbidden.class, 401, ANY);
  }

  @Then("the broker rejects it")
  public void theBrokerRejectsIt() {
    ended(Outcome.Rejected.class, 400, ANY);
  }

  /** By the page an instrument's id is a UUID, by a later document a symbol will do as well. */
  @Then("the broker rejects it or finds nothing open")
  public void theBrokerRejectsItOrFindsNothingOpen() {
    if (state.call().outcome() instanceof Outcome.Rejected) {
      theBrokerRejectsIt();
    } else {
      nothingWasOpen();
    }
  }

  private void ended(Class<? extends Outcome> expected, int status, String message) {
    Call call = state.call();
    Receipt receipt = call.outcome().receipt();
    ApiError error = receipt.error();
    boolean asDocumented =
        expected.isInstance(call.outcome())
            && Objects.equals(receipt.httpStatus(), status)
            && error != null
            && String.valueOf(status).equals(error.code())
            && (message == ANY || message.equals(error.message()));
    if (!asDocumented) {
      throw new AssertionError(
          "the broker should have answered "
              + status
              + (message == ANY ? "" : ", \"" + message + "\"")
              + "\n"
              + call.evidence());
    }
    effect.isNothing(call);
  }
}
