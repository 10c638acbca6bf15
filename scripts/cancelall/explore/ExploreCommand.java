package cancelall.explore;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jdk.jshell.tool.JavaShellToolBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * JShell with the call at hand. Exit 0 when it was left, or what {@code /exit CODE} says; 2 for bad
 * options.
 */
@Command(
    name = "explore",
    sortOptions = false,
    description = {
      "An interactive session (JShell) with the call at hand: orders(), cancelAll(side(\"BUY\")), help().",
      "Without an account it has a local broker with the documented orders. At a real broker, account",
      "and target are named here, and every cancelAll shows them and asks for the account id, as the",
      "command cancel-all does; the key comes from CLEAR_STREET_API_KEY."
    })
public final class ExploreCommand implements Callable<Integer> {
  private static final int USAGE = 2;

  /**
   * What the session knows: JBang compiles what a front door reaches, and this is reached later.
   */
  private static final Class<Desk> DESK = Desk.class;

  @Parameters(arity = "0..1", paramLabel = "ACCOUNT_ID", description = "The account.")
  private String account;

  @Option(
      names = "--env",
      paramLabel = "ENV",
      description = "sandbox (http://127.0.0.1:8089), dev or production (Clear Street's).")
  private String env;

  @Option(names = "--base-url", paramLabel = "URL", description = "The broker itself.")
  private String baseUrl;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  private final PrintStream err;

  private ExploreCommand(PrintStream err) {
    this.err = err;
  }

  /** Runs a session on this process's terminal and gives its exit code. */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new ExploreCommand(err));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler((refused, given) -> told(err, refused.getMessage()));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    boolean target = env != null || baseUrl != null;
    if ((account == null) == target || (env != null && baseUrl != null)) {
      return told(err, "name an account and one target (--env or --base-url), or neither of them");
    }
    List<String> always = new ArrayList<>();
    if (account != null) {
      always.add(account);
      always.add(env == null ? "--base-url=" + baseUrl : "--env=" + env);
    }
    return Startup.with(DESK, always).run(JavaShellToolBuilder.builder());
  }

  private static int told(PrintStream err, String sentence) {
    err.println("explore: " + sentence + ": see --help.");
    return USAGE;
  }
}
