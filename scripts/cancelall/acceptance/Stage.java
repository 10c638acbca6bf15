package cancelall.acceptance;

import io.cucumber.plugin.Plugin;
import java.util.List;

/** A target that is set for scenarios. */
public interface Stage {
  /** Starts the target with a run, and stops it after. */
  Plugin plugin();

  /** What the run's scenarios sent so far. */
  List<SentRequest> sent();
}
