package cancelall.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs the features against a target. Exit 0 when all passed; 1 when a scenario failed or the
 * broker answered anything wrong; 2 when the run was refused, or nothing ran.
 */
@Command(
    name = "acceptance",
    sortOptions = false,
    description = {
      "Runs the features against the stubs, the sandbox or a live broker.",
      "live is configured by CLEAR_STREET_BASE_URL, CLEAR_STREET_API_KEY, CLEAR_STREET_ACCOUNT_ID",
      "and, optional, CLEAR_STREET_FORBIDDEN_ACCOUNT_ID; orders are placed, cancelled and cleaned up."
    },
    footer = {
      "",
      "Exit 0: all passed. 1: a scenario failed, or the broker answered anything wrong.",
      "2: the run was refused, or nothing ran."
    })
public final class AcceptanceCommand implements Callable<Integer> {
  @Option(
      names = "--target",
      paramLabel = "NAME",
      defaultValue = "sandbox",
      description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private TargetName target;

  @Option(
      names = "--tags",
      paramLabel = "EXPRESSION",
      description = "Such as '@stubs and not @slow'.")
  private String tags;

  @Option(names = "--name", paramLabel = "REGEX", description = "What scenario names contain.")
  private String name;

  @Parameters(
      paramLabel = "FEATURE[:LINE]",
      arity = "0..*",
      description = "Such as features/filtering.feature:12. Default: all of features/")
  private List<String> features = List.of();

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "Where the reports go. Default: target/acceptance-NAME")
  private Path report;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description = "Hosts, symbols and prices of live runs. Default: features/live.json")
  private Path settings;

  @Option(names = "--seed", paramLabel = "NUMBER", description = "Repeats an order of scenarios.")
  private Long seed;

  @Option(names = "--watch", description = "Runs again when a feature changes, until Ctrl-C.")
  private boolean watch;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help, and ends.")
  private boolean help;

  private final Surroundings around;

  private AcceptanceCommand(Surroundings around) {
    this.around = around;
  }

  /** Runs the command and gives its exit code. */
  public static int run(Surroundings around, String... arguments) {
    return new CommandLine(new AcceptanceCommand(around))
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new java.io.PrintWriter(around.out(), true))
        .setErr(new java.io.PrintWriter(around.err(), true))
        .setParameterExceptionHandler(
            (wrong, given) -> {
              around.err().println(wrong.getMessage());
              return 2;
            })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    Material material;
    try {
      material = Material.in(around.folder());
    } catch (cancelall.acceptance.live.RefusedRun nothing) {
      around.err().println(nothing.getMessage());
      return 2;
    }
    return watch ? new Watch(material.features()).repeat(() -> once(material)) : once(material);
  }

  private int once(Material material) {
    return new AcceptanceRun(
            around,
            target,
            new Selection(features, tags, name),
            material,
            settings == null
                ? material.features().resolve("live.json")
                : around.folder().resolve(settings),
            around
                .folder()
                .resolve(report == null ? Path.of("target/acceptance-" + target) : report),
            seed == null ? ThreadLocalRandom.current().nextLong(1_000_000_000) : seed)
        .play();
  }
}
