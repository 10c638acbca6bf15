package cancelall.steps;

import cancelall.acceptance.SentRequest;
import cancelall.acceptance.Stage;
import cancelall.acceptance.StepDefinitions;
import cancelall.acceptance.live.AnswerCheck;
import cancelall.acceptance.live.LiveAccount;
import cancelall.acceptance.live.LiveSettings;
import cancelall.contract.Contract;
import cancelall.contract.Violation;
import cancelall.steps.target.LiveTarget;
import cancelall.steps.target.SandboxTarget;
import cancelall.steps.target.StubsTarget;
import cancelall.steps.target.Target;
import io.cucumber.plugin.Plugin;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** What these steps give the runner. */
public final class Stages implements StepDefinitions {
  @Override
  public String glue() {
    return Stages.class.getPackageName();
  }

  @Override
  public Stage onStubs(Path stubs) {
    return on(() -> StubsTarget.start(stubs));
  }

  @Override
  public Stage onSandbox() {
    return on(SandboxTarget::start);
  }

  @Override
  public Stage onLive(LiveAccount account, LiveSettings settings) {
    return on(() -> new LiveTarget(account, settings));
  }

  @Override
  public AnswerCheck contract() {
    return (method, target, status, body) ->
        Contract.documented().check(method, target, status, body).stream()
            .map(Violation::toString)
            .toList();
  }

  private static Stage on(Supplier<Target> start) {
    RunOn plugin = RunOn.target(start);
    return new Stage() {
      @Override
      public Plugin plugin() {
        return plugin;
      }

      @Override
      public List<SentRequest> sent() {
        return plugin.exchanges().stream()
            .map(e -> new SentRequest(e.scenario(), e.method(), e.target(), e.status()))
            .toList();
      }
    };
  }
}
