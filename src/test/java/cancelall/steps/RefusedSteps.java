package cancelall.steps;

import cancelall.api.ApiError;
import cancelall.api.Outcome;
import cancelall.api.Receipt;
import io.cucumber.java.en.Then;
import java.util.Objects;

/** Steps about a cancel-all that cancelled nothing; each makes sure that nothing was. */
public final class RefusedSteps {
  /** The page's example of the 403. */
  private static final String NO_PERMISSION =
      "The caller does not have permission to execute the specified operation";

  private final State state;
  private final Effect effect;

  public RefusedSteps(State state, Effect effect) {
    this.state = state;
    this.effect = effect;
  }

  @Then("nothing was open")
  public void nothingWasOpen() {
    ended(Outcome.NothingOpen.class, 404, null);
  }

  @Then("the broker forbids it")
  public void theBrokerForbidsIt() {
    ended(Outcome.Forbidden.class, 403, NO_PERMISSION);
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
            && (message == null || message.equals(error.message()));
    if (!asDocumented) {
      throw new AssertionError(
          "the broker should have answered "
              + status
              + (message == null ? "" : ", \"" + message + "\"")
              + "\n"
              + call.evidence());
    }
    effect.isNothing(call);
  }
}
