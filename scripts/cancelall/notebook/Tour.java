package cancelall.notebook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs the rest of the document that JBang is running, and stops at the first thing that fails: a
 * compile error, an exception, a false assertion. JBang by itself goes on after each of them and
 * ends with 0.
 */
public final class Tour {
  /** How a document calls this: nothing up to the end of this line is run again. */
  private static final Pattern CALL =
      Pattern.compile("(?m)^.*\\bcancelall\\.notebook\\.Tour\\b.*$");

  /** JBang starts JShell with the document's blocks in one file, between two of its own. */
  private static final Pattern COMMAND =
      Pattern.compile("--startup=\\S*jbang_arguments_\\S+\\.jsh (.+\\.jsh) \\S*jbang_exit_\\S+");

  private final PrintStream out;
  private final PrintStream err;

  Tour(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Runs what follows the line that calls this, and gives 0, or 1 after the first failure. */
  public static int run() {
    Tour tour = new Tour(System.out, System.err);
    try {
      return tour.runBelowCall(Files.readString(document(System.getProperty("sun.java.command"))));
    } catch (IOException | IllegalStateException unread) {
      System.err.println("The document cannot be read: " + unread.getMessage());
      return 1;
    }
  }

  static Path document(String command) {
    Matcher jbang = COMMAND.matcher(command);
    if (!jbang.find()) {
      throw new IllegalStateException("run it with ./jbang scripts/cancel-all.md");
    }
    return Path.of(jbang.group(1));
  }

  int runBelowCall(String document) {
    Matcher call = CALL.matcher(document);
    if (!call.find()) {
      throw new IllegalStateException("it does not call " + Tour.class.getName());
    }
    return run(document.substring(call.end()));
  }

  /** Runs Java as JShell does, in a JVM of its own with assertions on. */
  int run(String java) {
    try (JShell shell =
        JShell.builder()
            .out(out)
            .err(err)
            .remoteVMOptions("-ea", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
            .build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      String rest = java;
      while (!rest.isBlank()) {
        CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        String source = next.source() == null ? rest : next.source();
        if (!succeeds(shell, source)) {
          return 1;
        }
        rest = next.source() == null ? "" : next.remaining();
      }
    }
    out.flush();
    return 0;
  }

  private boolean succeeds(JShell shell, String source) {
    if (SourceCodeAnalysis.Completeness.DEFINITELY_INCOMPLETE
        == shell.sourceCodeAnalysis().analyzeCompletion(source).completeness()) {
      return failed(source, List.of("it is not complete"));
    }
    for (SnippetEvent event : shell.eval(source)) {
      if (event.exception() != null) {
        return failed(source, List.of(thrown(event.exception())));
      }
      if (event.causeSnippet() == null && event.status() != Snippet.Status.VALID) {
        return failed(source, whyNot(shell, event.snippet()));
      }
    }
    return true;
  }

  private static List<String> whyNot(JShell shell, Snippet snippet) {
    List<String> reasons = shell.diagnostics(snippet).map(diag -> diag.getMessage(null)).toList();
    return snippet instanceof DeclarationSnippet declaration && reasons.isEmpty()
        ? shell.unresolvedDependencies(declaration).map(name -> name + " is unknown").toList()
        : reasons;
  }

  private static String thrown(Exception exception) {
    String name =
        exception instanceof EvalException eval
            ? eval.getExceptionClassName()
            : exception.getClass().getName();
    return name + ": " + exception.getMessage();
  }

  private boolean failed(String source, List<String> why) {
    out.flush();
    err.println("This failed:\n");
    err.println(source.strip().indent(2));
    why.forEach(err::println);
    return false;
  }
}
