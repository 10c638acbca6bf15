package cancelall.acceptance;

import cancelall.acceptance.live.LiveAccess;
import cancelall.acceptance.live.LiveAccount;
import cancelall.acceptance.live.LiveSettings;
import cancelall.acceptance.live.RefusedRun;
import cancelall.acceptance.live.WrongBroker;
import io.cucumber.core.exception.CucumberException;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.order.StandardPickleOrders;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** One run of the features on one target, by Cucumber's own engine. */
final class AcceptanceRun {
  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int REFUSED = 2;

  private final Surroundings around;
  private final Secret secret;
  private final TargetName target;
  private final Selection selection;
  private final Material material;
  private final Path settings;
  private final Path reports;
  private final long seed;

  AcceptanceRun(
      Surroundings around,
      TargetName target,
      Selection selection,
      Material material,
      Path settings,
      Path reports,
      long seed) {
    this.secret = Secret.of(around.environment().get("CLEAR_STREET_API_KEY"));
    this.around = around.masked(secret);
    this.target = target;
    this.selection = selection;
    this.material = material;
    this.settings = settings;
    this.reports = reports;
    this.seed = seed;
  }

  /** Runs, tells how it went, and gives the exit code. */
  int play() {
    try {
      RuntimeOptionsBuilder options = selection.options(material, around.folder(), target);
      StepDefinitions steps = StepDefinitions.found();
      return switch (target) {
        case STUBS -> run(options, steps, steps.onStubs(material.stubs()));
        case SANDBOX -> run(options, steps, steps.onSandbox());
        case LIVE -> live(options, steps);
      };
    } catch (RefusedRun refused) {
      around.err().println(refused.getMessage());
      return REFUSED;
    } catch (WrongBroker wrong) {
      around.err().println(wrong.getMessage());
      return FAILED;
    } finally {
      around.out().close();
      around.err().close();
    }
  }

  private int live(RuntimeOptionsBuilder options, StepDefinitions steps) {
    LiveSettings read = LiveSettings.read(settings);
    LiveAccess access = LiveAccess.of(around.environment());
    LiveAccount account = LiveAccount.of(access, read, steps.contract());
    Interrupts.Watched signal = around.interrupts().during(() -> interrupted(account));
    try {
      account.guard(read.probe());
      around.out().println("live: " + access + ", orders marked " + account.mark());
      int code = run(options, steps, steps.onLive(account, read));
      account.close();
      return code;
    } catch (WrongBroker | RefusedRun first) {
      closeAfter(first, account);
      throw first;
    } finally {
      account.close();
      signal.close();
    }
  }

  /** What ended the run is said last; what the clean-up adds does not stand in its place. */
  private void closeAfter(RuntimeException first, LiveAccount account) {
    try {
      account.close();
    } catch (WrongBroker more) {
      around.err().println(first.getMessage());
      throw more;
    }
  }

  /** SIGINT's own code where nothing was left behind. */
  private int interrupted(LiveAccount account) {
    try {
      account.close();
      around.err().println("interrupted; no order of the run is open");
      return 130;
    } catch (WrongBroker left) {
      around.err().println("interrupted; " + left.getMessage());
      return FAILED;
    } finally {
      secret.maskFilesIn(reports);
      around.err().close();
    }
  }

  private int run(RuntimeOptionsBuilder options, StepDefinitions steps, Stage stage) {
    around.out().println(target + ", random order, --seed=" + seed);
    Reports written = Reports.in(reports);
    written.addTo(options);
    options
        .addGlue(URI.create("classpath:/" + steps.glue().replace('.', '/')))
        .setThreads(target.threads())
        .setPickleOrder(StandardPickleOrders.random(seed))
        .setMonochrome()
        .setPublishQuiet(true)
        .setNoSummary();
    Summary summary = new Summary(around.out());
    long start = System.nanoTime();
    try {
      Runtime.builder()
          .withRuntimeOptions(options.build())
          .withAdditionalPlugins(summary, stage.plugin())
          .withClassLoader(AcceptanceRun.class::getClassLoader)
          .build()
          .run();
    } catch (CucumberException wrong) {
      throw new RefusedRun("the features cannot be run: " + wrong.getMessage());
    } finally {
      written.write(target, stage.sent());
      secret.maskFilesIn(reports);
    }
    summary.print();
    around
        .out()
        .printf(
            Locale.ROOT,
            "%.1f s, reports in %s%n",
            (System.nanoTime() - start) / 1e9,
            around.folder().relativize(reports.toAbsolutePath()));
    return code(summary);
  }

  private int code(Summary summary) {
    if (summary.failed() > 0) {
      return FAILED;
    }
    if (summary.passed() == 0) {
      throw new RefusedRun("every scenario was skipped, so nothing is proved");
    }
    return PASSED;
  }
}
