package cancelall.explore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * What JShell runs before the first question.
 *
 * @param java snippets that define what a person types
 */
record Startup(String java) {
  private static final int LAST_OCTAL = 0xff;

  /**
   * The session's words, over a desk.
   *
   * @param always what every run of cancel-all is told: account and target; empty for a local
   *     broker
   */
  static Startup with(Class<Desk> type, List<String> always) {
    String words = always.stream().map(Startup::literal).collect(Collectors.joining(", "));
    return new Startup(
        """
        import java.util.*;
        import cancelall.api.*;
        %1$s desk = %1$s.open(List.of(%2$s));
        void orders() { desk.orders(); }
        void orders(Filter filter) { desk.orders(filter); }
        void cancelAll() { desk.cancelAll(Filter.none()); }
        void cancelAll(Filter filter) { desk.cancelAll(filter); }
        Filter side(String side) { return %1$s.filter(side, null, null); }
        Filter type(String type) { return %1$s.filter(null, type, null); }
        Filter instrumentType(String type) { return %1$s.filter(null, null, type); }
        int exitCode() { return desk.exitCode(); }
        void help() { desk.help(); }
        %1$s.hello(desk);
        """
            .formatted(type.getName(), words));
  }

  int run(JavaShellToolBuilder shell) throws Exception {
    Path file = Files.createTempFile("explore", ".jsh");
    try {
      Files.writeString(file, java);
      return shell.start(
          "--execution=local",
          "--class-path=" + System.getProperty("java.class.path"),
          "--feedback=concise",
          "--startup=" + file);
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable.getMessage(), unwritable);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /**
   * Text of the person becomes a literal, never code. A Unicode escape of a quote would end the
   * literal, an octal one does not.
   */
  static String literal(String text) {
    return text.chars()
        .mapToObj(c -> (c <= LAST_OCTAL ? "\\%03o" : "\\u%04x").formatted(c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
