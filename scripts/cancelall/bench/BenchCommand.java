package cancelall.bench;

import cancelall.install.Folders;
import java.io.IOException;
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

/**
 * Measures the command against others and prints a table. Exit 0 when all was measured, 1 when
 * {@code --check} finds a goal missed or something could not be measured, 2 for bad options.
 */
@Command(
    name = "bench",
    description = "Measure cancel-all against curl, a bare fetch in Node and a bare JVM.",
    sortOptions = false)
public final class BenchCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int DEFAULT_ROUNDS = 11;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each is run; a third of it with 100,000 orders. Default: 11.")
  private int rounds = DEFAULT_ROUNDS;

  @Option(names = "--races", description = "Measure the commands alone: no book, parser, suite.")
  private boolean racesOnly;

  @Option(names = "--json", description = "Print JSON, to be tracked from run to run.")
  private boolean json;

  @Option(
      names = "--write",
      description = "Write the table into README.md, and docs/bench.svg and docs/bench.json.")
  private boolean write;

  @Option(names = "--check", description = "Fail when a ratio to Node's fetch is above its goal.")
  private boolean check;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  private final Map<String, String> env;
  private final PrintStream out;
  private final PrintStream err;

  BenchCommand(Map<String, String> env, PrintStream out, PrintStream err) {
    this.env = env;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and gives its exit code. */
  public static int run(
      Map<String, String> env, PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new BenchCommand(env, out, err));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setExecutionExceptionHandler(
        (thrown, failed, parsed) -> {
          err.println("bench: " + thrown.getMessage());
          return FAILED;
        });
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds < 1) {
      throw new IOException("--rounds is at least 1");
    }
    Path folder = Files.createTempDirectory("cancel-all-bench");
    try {
      return told(new BenchRun(folder, env, err).run(rounds, racesOnly));
    } finally {
      Folders.delete(folder);
    }
  }

  /** Prints, writes and checks a result. */
  int told(Result result) throws IOException {
    String report = new Report(result).markdown();
    out.print(json ? new ReportJson(result).text() + "\n" : report);
    out.flush();
    if (write) {
      new Pages(Path.of("")).write(result, report);
    }
    List<String> missed = Goal.missed(Goal.all(), result);
    missed.forEach(sentence -> err.println("bench: " + sentence));
    return check && !missed.isEmpty() ? FAILED : 0;
  }
}
