package cancelall.sandbox.command;

import cancelall.sandbox.Defect;
import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.NewOrder;
import cancelall.sandbox.OrdersFile;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxNotStarted;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.defect.Defects;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Serves a sandbox until it is stopped. Exit 0 after Ctrl-C, 2 for bad options, orders that cannot
 * be used, or an address it cannot listen on: then nothing is on standard output.
 */
@Command(
    name = "sandbox",
    sortOptions = false,
    description = {
      "Serves a local broker with an order book, until Ctrl-C.",
      "The key is what CLEAR_STREET_API_KEY holds; without it, any that is not blank, but for keys that",
      "begin with wrong-."
    })
public final class SandboxCommand implements Callable<Integer> {
  private static final int USAGE = 2;
  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8089",
      description = "Where to listen; 0 takes a free port. Default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Which address to listen on. Default: ${DEFAULT-VALUE}")
  private String listen;

  @Option(
      names = "--orders",
      paramLabel = "FILE|documented",
      description = {
        "What the book holds at first: 'documented' for the two orders of the documents, or a file",
        "with a JSON array of orders in the API's field names. Needed are symbol, side and",
        "quantity; 'fate' (CANCELS, FILLS, REFUSED, STAYS_PENDING) says how a cancel ends."
      })
  private String orders;

  @Option(
      names = "--settle",
      paramLabel = "TIME",
      defaultValue = "200ms",
      converter = SettleTime.class,
      description = "How long an order stays PENDING_CANCEL. Default: ${DEFAULT-VALUE}")
  private Duration settle;

  @Option(
      names = "--defect",
      paramLabel = "NAME",
      description = "Plants a defect; may be repeated. See --list-defects.")
  private List<String> defects = new ArrayList<>();

  @Option(names = "--list-defects", description = "Lists what can be planted, and ends.")
  private boolean listDefects;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Shows this help, and ends.")
  private boolean help;

  @Spec private CommandSpec spec;

  private final Map<String, String> environment;
  private final Consumer<Sandbox> serving;

  SandboxCommand(Map<String, String> environment, Consumer<Sandbox> serving) {
    this.environment = Map.copyOf(environment);
    this.serving = serving;
  }

  /** Runs the command in this process, which Ctrl-C then ends; returns the exit code. */
  public static int run(String... args) {
    return commandLine(new SandboxCommand(System.getenv(), UntilStopped::serve)).execute(args);
  }

  static CommandLine commandLine(SandboxCommand command) {
    return new CommandLine(command)
        .setParameterExceptionHandler(SandboxCommand::refuse)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println("The sandbox failed: " + e);
              return 1;
            });
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (listDefects) {
      Defects.all().forEach(d -> out.printf("%-40s %s%n", d.name(), d.description()));
      out.flush();
      return 0;
    }
    List<NewOrder> first = firstOrders();
    try (Sandbox sandbox = Sandbox.start(settings())) {
      sandbox.book().placeAll(first);
      announce(sandbox, out);
      serving.accept(sandbox);
      return 0;
    } catch (SandboxNotStarted | IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private void announce(Sandbox sandbox, PrintWriter out) {
    Exports.of(sandbox).forEach(out::println);
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    if (!sandbox.isLoopback()) {
      err.println("Anybody who can reach " + listen + " can use this sandbox.");
    }
    defects.forEach(name -> err.println("Planted: " + name));
    err.println("Listening on " + sandbox.baseUrl() + ", Ctrl-C stops it.");
    err.flush();
  }

  private SandboxSettings settings() {
    if (port < 0 || port > HIGHEST_PORT) {
      throw wrong("--port must be between 0 and " + HIGHEST_PORT + ".");
    }
    return SandboxSettings.defaults()
        .withPort(port)
        .withListen(listen)
        .withSettle(settle)
        .withApiKey(key())
        .withDefects(defects.stream().map(this::defect).toList());
  }

  private String key() {
    String key = environment.getOrDefault("CLEAR_STREET_API_KEY", "");
    if (key.chars().anyMatch(Character::isISOControl)) {
      throw wrong("CLEAR_STREET_API_KEY holds a control character.");
    }
    return key.isBlank() ? null : key.strip();
  }

  private Defect defect(String name) {
    return Defects.named(name)
        .orElseThrow(() -> wrong("There is no defect '" + name + "', see --list-defects."));
  }

  private List<NewOrder> firstOrders() {
    if (orders == null) {
      return List.of();
    }
    try {
      return orders.equals("documented")
          ? DocumentedOrders.list()
          : OrdersFile.read(Path.of(orders));
    } catch (InvalidPathException e) {
      throw wrong("--orders is no path of a file.");
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private static int refuse(ParameterException e, String[] args) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    err.flush();
    return USAGE;
  }
}
