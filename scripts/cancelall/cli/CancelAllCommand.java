package cancelall.cli;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Filter;
import cancelall.api.Orders;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code cancel-all}: reads what is asked, makes sure of it, calls, and tells. */
final class CancelAllCommand implements Callable<Integer> {
  private final PositionalParamSpec accounts =
      PositionalParamSpec.builder()
          .arity("0..*")
          .paramLabel("ACCOUNT_ID")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "The account, a whole number ($CLEAR_STREET_ACCOUNT_ID when left out); several are"
                  + " run 8 at a time.")
          .build();

  private final FilterOptions filterOptions = new FilterOptions();
  private final TargetOptions targetOptions = new TargetOptions();
  private final KeyOptions keyOptions = new KeyOptions();
  private final RunOptions runOptions = new RunOptions();
  private final OtherOptions otherOptions = new OtherOptions();
  private final Surroundings surroundings;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

  CancelAllCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    List<Options> groups =
        List.of(
            filterOptions.options(),
            targetOptions.options(),
            keyOptions.options(),
            runOptions.options(),
            otherOptions.options());
    spec.name("cancel-all").addPositional(accounts).versionProvider(new VersionText());
    groups.forEach(group -> group.specs().forEach(spec::addOption));
    new HelpText(groups).into(spec);
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws Exception {
    if (otherOptions.isCompletion()) {
      surroundings.out().print(AutoComplete.bash("cancel-all", spec.commandLine()));
      surroundings.out().flush();
      return 0;
    }
    Filter filter = filterOptions.filter();
    List<Long> accountIds = accountIds();
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
    List<String> given = accounts.getValue();
    boolean typed = given != null && !given.isEmpty();
    if (!typed && variable == null) {
      throw new UsageProblem(
          "no account is named: give ACCOUNT_ID first, or set CLEAR_STREET_ACCOUNT_ID");
    }
    List<Long> ids =
        (typed ? given : List.of(variable))
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
  static final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "cancel-all " + Version.NUMBER + " (Java " + Runtime.version() + ")",
      };
    }
  }
}
