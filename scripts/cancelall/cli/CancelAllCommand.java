package cancelall.cli;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Filter;
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
    customSynopsis = "cancel-all ACCOUNT_ID [filters] (--env=ENV | --base-url=URL) [options]",
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
      arity = "0..1",
      paramLabel = "ACCOUNT_ID",
      description = "The account, a whole number ($CLEAR_STREET_ACCOUNT_ID when left out).")
  private String account;

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
  public Integer call() {
    if (completion) {
      surroundings.out().print(AutoComplete.bash("cancel-all", spec.commandLine()));
      surroundings.out().flush();
      return 0;
    }
    long accountId = accountId();
    Filter filter = filterOptions.filter();
    BaseUrl target = targetOptions.baseUrl(surroundings);
    Asked asked = new Asked(target, new CancelRequest(accountId, filter));
    ApiKey key = keyOptions.key(surroundings);
    Connection connection = targetOptions.connection(target, key, surroundings);
    try (CancelAll cancelAll = cancelAll(connection)) {
      new Consent(surroundings).require(asked, runOptions.isYes(), filterOptions.isAll());
      return new AccountRun(surroundings, asked, new Shown(key), runOptions).run(cancelAll);
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

  private long accountId() {
    String source = account != null ? "ACCOUNT_ID" : "CLEAR_STREET_ACCOUNT_ID";
    String text = account != null ? account : surroundings.variable(source);
    if (text == null) {
      throw new UsageProblem(
          "no account is named: give ACCOUNT_ID first, or set CLEAR_STREET_ACCOUNT_ID");
    }
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
