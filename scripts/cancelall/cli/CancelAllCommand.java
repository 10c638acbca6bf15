package cancelall.cli;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Filter;
import cancelall.api.Orders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code cancel-all}: reads what is asked, makes sure of it, calls, and tells. */
@Command(
    name = "cancel-all",
    header = "Cancel all open orders of a Clear Street account, or those that a filter takes.",
    synopsisHeading = "%nUsage: ",
    customSynopsis = "cancel-all ACCOUNT_ID... [filters] (--env=ENV | --base-url=URL) [options]",
    descriptionHeading = "%n",
    description = {
      "The filters combine with AND. The broker answers that cancelling is requested: until it is"
          + " confirmed, an order may still fill.",
      "Outside loopback the account id must be typed again, unless --yes is given."
    },
    parameterListHeading = "%n",
    optionListHeading = "%nOther:%n",
    sortOptions = false,
    mixinStandardHelpOptions = false,
    versionProvider = CancelAllCommand.VersionText.class,
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  cancel-all 19816 --side=BUY --env=dev",
      "  cancel-all 19816 --type=LIMIT --instrument-type=OPTION --env=production",
      "  cancel-all 19816 --all --yes --env=production --output=json | jq .outcome",
      "  cancel-all 19816 --api-key-file=key.txt --base-url=http://127.0.0.1:8089",
      "  source <(cancel-all --completion)"
    })
final class CancelAllCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "ACCOUNT_ID",
      description =
          "The account, a whole number ($CLEAR_STREET_ACCOUNT_ID when left out); several are run 8"
              + " at a time.")
  private List<String> accounts = new ArrayList<>();

  @ArgGroup(validate = false, heading = "%nWhich orders:%n", order = 1)
  private final FilterOptions filterOptions = new FilterOptions();

  @ArgGroup(validate = false, heading = "%nWhich broker ($CLEAR_STREET_BASE_URL):%n", order = 2)
  private final TargetOptions targetOptions = new TargetOptions();

  @ArgGroup(validate = false, heading = "%nThe API key ($CLEAR_STREET_API_KEY):%n", order = 3)
  private final KeyOptions keyOptions = new KeyOptions();

  @ArgGroup(validate = false, heading = "%nThe run:%n", order = 4)
  private final RunOptions runOptions = new RunOptions();

  @Option(names = "--completion", description = "Print a completion script for bash and zsh.")
  private boolean completion;

  @Option(names = "--version", versionHelp = true, description = "Print the version.")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  @Spec private CommandSpec spec;

  private final Surroundings surroundings;

  CancelAllCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (completion) {
      surroundings.out().print(AutoComplete.bash("cancel-all", spec.commandLine()));
      surroundings.out().flush();
      return 0;
    }
    List<Long> accountIds = accountIds();
    Filter filter = filterOptions.filter();
    List<String> symbols = filterOptions.symbols();
    runOptions.patience();
    runOptions.audit();
    BaseUrl target = targetOptions.baseUrl(surroundings);
    if (!runOptions.isDryRun()) {
      boolean filtered = !filter.isEmpty() || !symbols.isEmpty();
      Consent.precheck(
          surroundings, target.isLoopback(), runOptions.isYes(), filtered, filterOptions.isAll());
    }
    ApiKey key = keyOptions.key(surroundings);
    Connection connection = targetOptions.connection(target, key, surroundings);
    try (CancelAll cancelAll = cancelAll(connection);
        Orders orders = new Orders(connection)) {
      Session session =
          new Session(surroundings, connection, runOptions, new Shown(key), cancelAll, orders);
      List<CancelRequest> requests =
          accountIds.stream().map(id -> new CancelRequest(id, filter)).toList();
      return new Plan(session, requests, symbols).run().exitCode();
    }
  }

  boolean isVerbose() {
    return runOptions.isVerbose();
  }

  private CancelAll cancelAll(Connection connection) {
    try {
      return new CancelAll(connection, runOptions.timeout());
    } catch (IllegalArgumentException unusable) {
      throw new UsageProblem(
          targetOptions.caSource()
              + " "
              + unusable.getMessage()
              + ": name a PEM file of certificates");
    }
  }

  private List<Long> accountIds() {
    String variable = surroundings.variable("CLEAR_STREET_ACCOUNT_ID");
    if (accounts.isEmpty() && variable == null) {
      throw new UsageProblem(
          "no account is named: give ACCOUNT_ID first, or set CLEAR_STREET_ACCOUNT_ID");
    }
    boolean typed = !accounts.isEmpty();
    List<Long> ids =
        (typed ? accounts : List.of(variable))
            .stream()
                .map(text -> accountId(typed ? "ACCOUNT_ID" : "CLEAR_STREET_ACCOUNT_ID", text))
                .toList();
    if (new HashSet<>(ids).size() < ids.size()) {
      throw new UsageProblem("ACCOUNT_ID is given twice: name each account once");
    }
    return ids;
  }

  private static long accountId(String source, String text) {
    try {
      return CancelRequest.accountId(text);
    } catch (IllegalArgumentException refused) {
      throw new UsageProblem(
          source + " " + refused.getMessage() + ": give digits alone, such as 19816");
    }
  }

  /** What {@code --version} prints. */
  static final class VersionText implements picocli.CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "cancel-all " + Version.NUMBER + " (Java " + Runtime.version() + ")",
      };
    }
  }
}
