package cancelall.install;

import cancelall.cli.CommandLines;
import cancelall.cli.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Installs the command so that it starts at once and needs no JBang. Exit 0 when it is installed or
 * removed, 2 for bad options, 1 when the machine did not let it. No shell start-up file is edited.
 */
@Command(
    name = "install",
    description = "Install cancel-all for fast starts, without JBang at run time.",
    sortOptions = false)
public final class InstallCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where to: DIR/bin, DIR/lib, DIR/share. Default: ~/.local")
  private Path to;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      defaultValue = "cancel-all",
      description = "The command's name. Default: ${DEFAULT-VALUE}")
  private String name;

  @Option(names = "--uninstall", description = "Remove what was installed there.")
  private boolean uninstall;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  private boolean help;

  private final Map<String, String> env;
  private final PrintStream out;

  InstallCommand(Map<String, String> env, PrintStream out) {
    this.env = env;
    this.out = out;
  }

  /** Runs the command and gives its exit code. */
  public static int run(
      Map<String, String> env, PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new InstallCommand(env, out));
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(err, true));
    line.setParameterExceptionHandler(
        (refused, given) -> told(err, refused.getMessage() + ": see --help", USAGE));
    line.setExecutionExceptionHandler(
        (thrown, failed, parsed) ->
            thrown instanceof Refused
                ? told(err, thrown.getMessage(), USAGE)
                : told(err, "not installed: " + thrown.getMessage(), FAILED));
    return line.execute(arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!NAME.matcher(name).matches()) {
      throw new Refused("--name '" + name + "' is no name for a command: use letters and digits");
    }
    Path prefix = to == null ? Path.of(env.getOrDefault("HOME", "."), ".local") : to;
    Layout layout = new Layout(prefix.toAbsolutePath().normalize(), name);
    if (uninstall) {
      return remove(layout);
    }
    Jdk jdk = Jdk.choose(env);
    out.printf("Installing for the JDK %d in %s.%n", jdk.major(), jdk.home());
    List<Path> classPath = Jars.into(layout);
    Archive.make(layout, jdk, classPath);
    Launcher.write(layout, jdk, classPath);
    writeCompletion(layout);
    out.printf(
        "Installed %s%s; bash completes it after: source %s%n",
        layout.launcher(),
        isOnPath(layout) ? "" : " (not on your PATH: add " + layout.launcher().getParent() + ")",
        layout.completion());
    return 0;
  }

  private int remove(Layout layout) throws IOException {
    boolean there = Files.exists(layout.lib());
    if (there && !Files.exists(layout.jar())) {
      throw new Refused(layout.lib() + " is not of this tool: remove it yourself");
    }
    Folders.delete(layout.lib());
    if (there) {
      Files.deleteIfExists(layout.launcher());
      Files.deleteIfExists(layout.completion());
    }
    out.println(there ? "Removed " + layout.launcher() + "." : "Nothing is installed there.");
    return 0;
  }

  private void writeCompletion(Layout layout) throws IOException {
    Files.createDirectories(layout.completion().getParent());
    Files.writeString(
        layout.completion(),
        AutoComplete.bash(name, CommandLines.cancelAll(Surroundings.ofProcess())));
  }

  private boolean isOnPath(Layout layout) {
    return List.of(env.getOrDefault("PATH", "").split(":"))
        .contains(layout.launcher().getParent().toString());
  }

  private static int told(PrintStream err, String sentence, int exitCode) {
    err.println("install: " + sentence + ".");
    return exitCode;
  }
}
