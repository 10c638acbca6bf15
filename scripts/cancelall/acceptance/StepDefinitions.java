package cancelall.acceptance;

import cancelall.acceptance.live.AnswerCheck;
import cancelall.acceptance.live.LiveAccount;
import cancelall.acceptance.live.LiveSettings;
import java.nio.file.Path;
import java.util.ServiceLoader;

/** The step definitions, which are compiled apart from the runner and found as a service. */
public interface StepDefinitions {
  /** The package they are in. */
  String glue();

  /** The documented answers alone. */
  Stage onStubs(Path stubs);

  /** An order book in this process. */
  Stage onSandbox();

  /** A broker somewhere else, whose account is guarded and cleaned up. */
  Stage onLive(LiveAccount account, LiveSettings settings);

  /** The contract that every answer is held against. */
  AnswerCheck contract();

  /** Those on the class path. */
  static StepDefinitions found() {
    return ServiceLoader.load(StepDefinitions.class)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no step definitions on the class path"));
  }
}
