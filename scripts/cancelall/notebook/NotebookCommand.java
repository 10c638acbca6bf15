package cancelall.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Installs the Java kernel with this project's classes, and opens the notebook in Jupyter or runs
 * it without one in sight. Exit 0 when all went well, 1 when a cell failed or Jupyter did, 2 for
 * bad options or a missing Jupyter.
 */
@Command(
    name = "notebook",
    sortOptions = false,
    description = {
      "Opens the tour of cancel-all in Jupyter, with a kernel for Java and this project's classes.",
      "Everything in it runs against a local broker."
    })
public final class NotebookCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int USAGE = 2;
  private static final String NOTEBOOK = "cancel-all.ipynb";

  /** What cells use and this command does not: JBang compiles what a front door reaches. */
  private static final List<Class<?>> FOR_CELLS =
      List.of(View.class, OrdersView.class, StatusHistory.class, Tour.class);

  @Parameters(
      arity = "0..1",
      paramLabel = "NOTEBOOK",
      description = "The notebook. Default: the tour, cancel-all.ipynb")
  private Path notebook;

  @Option(
      names = "--prefix",
      paramLabel = "DIR",
      description = "Install the kernel in DIR/share/jupyter. Default: for this user")
  private Path prefix;

  @Option(names = "--install", description = "Install the kernel, and start nothing.")
  private boolean installOnly;

  @Option(
      names = "--execute",
      description = "Run all cells without a browser, and write a page; 1 when a cell fails.")
  private boolean execute;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      defaultValue = "cancel-all.html",
      description = "The page that --execute writes. Default: ${DEFAULT-VALUE}")
  private Path html;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  private final Map<String, String> env;
  private final PrintStream out;
  private final PrintStream err;

  NotebookCommand(Map<String, String> env, PrintStream out, PrintStream err) {
    this.env = env;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and gives its exit code. */
  public static int run(
      Map<String, String> env, PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new NotebookCommand(env, out, err));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.getCommandSpec()
        .usageMessage()
        .footer("Cells also have " + FOR_CELLS.stream().map(Class::getSimpleName).toList() + ".");
    line.setParameterExceptionHandler(
        (refused, given) -> told(err, refused.getMessage() + ": see --help", USAGE));
    line.setExecutionExceptionHandler(
        (thrown, failed, parsed) ->
            thrown instanceof NoJupyter
                ? told(err, thrown.getMessage(), USAGE)
                : told(err, "failed: " + thrown.getMessage(), FAILED));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Kernel kernel =
        prefix == null ? Kernel.ofUser(env) : Kernel.under(prefix.toAbsolutePath().normalize());
    kernel.install(env, System.getProperty("java.class.path"));
    out.println("The kernel is in " + kernel.folder() + ".");
    if (installOnly) {
      return 0;
    }
    Jupyter jupyter = Jupyter.find(env, kernel);
    Path file = file();
    if (!execute) {
      return jupyter.open(file);
    }
    Path page = html.toAbsolutePath().normalize();
    if (!jupyter.execute(file, page, err)) {
      return told(err, "a cell of " + file + " failed, or it could not be run: see above", FAILED);
    }
    out.println("Every cell ran; the page is " + page + ".");
    return 0;
  }

  /** The notebook named, the checkout's own, or a copy in the working folder. */
  private Path file() throws IOException {
    Path ofCheckout = Path.of("scripts", NOTEBOOK);
    Path file = notebook != null ? notebook : ofCheckout;
    if (notebook == null && !Files.exists(ofCheckout)) {
      file = Path.of(NOTEBOOK);
      try (InputStream tour = NotebookCommand.class.getResourceAsStream("/" + NOTEBOOK)) {
        if (tour != null && !Files.exists(file)) {
          Files.copy(tour, file);
        }
      }
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no notebook " + file);
    }
    return file.toAbsolutePath().normalize();
  }

  private static int told(PrintStream err, String sentence, int exitCode) {
    err.println("notebook: " + sentence + ".");
    return exitCode;
  }
}
