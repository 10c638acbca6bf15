package cancelall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command line of the documents names what exists: aliases and their options, Maven's
 * properties and the files and classes in them. Those that are shown with their output are run.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
  private static final List<String> DOCUMENTS =
      List.of("README.md", "features/README.md", "docs/README.md", "stubs/README.md");
  private static final Pattern INLINE = Pattern.compile("`((?:\\./jbang|jbang|mvn) [^`\\n]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z][a-z-]*");
  private static final Pattern ALIAS = Pattern.compile("([a-z-]+)@(?:\\.|catalog|CATALOG)");
  private static final Pattern PROPERTY = Pattern.compile("-D([A-Za-z.]+)(?:=([^\\s\"]+))?");

  /** The help of each alias, which costs a process. */
  private final Map<String, String> helps = new ConcurrentHashMap<>();

  private final Map<String, String> aliases = aliases();

  static Stream<String> commands() {
    return DOCUMENTS.stream()
        .map(Markdown::read)
        .flatMap(document -> Stream.concat(inBlocks(document), inline(document)))
        .distinct();
  }

  @Test
  void there_are_commands() {
    assertThat(commands()).contains("./jbang demo@.", "mvn -B verify", "mvn verify");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void it_names_what_exists(String command) {
    if (command.contains("mvn ")) {
      assertThatMavenKnows(command);
    } else if (ALIAS.matcher(command).find()) {
      assertThatTheAliasKnows(command);
    } else {
      assertThat(command)
          .matches(
              "\\./jbang scripts/cancel-all\\.md|cancel-all/jbang StopBuying\\.java"
                  + "|jbang catalog add --global --name catalog /path/to/this/checkout"
                  + "|export [A-Z_]+=.*|cancel-all .*");
    }
  }

  private void assertThatTheAliasKnows(String command) {
    Matcher alias = ALIAS.matcher(command);
    assertThat(alias.find()).isTrue();
    assertThat(aliases).containsKey(alias.group(1));
    List<String> options =
        OPTION
            .matcher(command.substring(alias.end()))
            .results()
            .map(MatchResult::group)
            .filter(option -> !option.equals("--help"))
            .toList();
    if (!options.isEmpty()) {
      String door = aliases.get(alias.group(1)).replaceAll("^scripts/|\\.java$", "");
      assertThat(helps.computeIfAbsent(door, CommandsTest::help)).contains(options);
    }
  }

  private static void assertThatMavenKnows(String command) {
    String known =
        "Dtest|Dcucumber\\.features|Dcucumber\\.filter\\.name|Dcucumber\\.filter\\.tags"
            + "|Dcucumber\\.execution\\.order\\.random\\.seed|Dacceptance\\.target";
    for (MatchResult property : PROPERTY.matcher(command).results().toList()) {
      assertThat("D" + property.group(1)).matches(known + "|D[a-z]+\\.write");
      String value = property.group(2);
      if (property.group(1).equals("test")) {
        assertThat(value.split("\\+|,")).allMatch(CommandsTest::isTest, "is a test: " + value);
      } else if (property.group(1).equals("cucumber.features") && !value.contains("mine")) {
        assertThat(Path.of(value.replaceFirst(":\\d+$", ""))).exists();
      }
    }
  }

  private static boolean isTest(String name) {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.anyMatch(file -> file.endsWith(name + ".java"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<String> inBlocks(Markdown document) {
    List<String> commands = new ArrayList<>();
    for (Markdown.Block block : document.blocks()) {
      block
          .text()
          .lines()
          .filter(line -> block.language().equals("sh") || line.startsWith("$ "))
          .map(line -> line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*$", "").strip())
          .filter(line -> !line.isEmpty() && !line.contains("| docker") && !line.endsWith("\\"))
          .forEach(commands::add);
    }
    return commands.stream();
  }

  private static Stream<String> inline(Markdown document) {
    return INLINE.matcher(document.prose()).results().map(command -> command.group(1).strip());
  }

  private static Map<String, String> aliases() {
    try {
      Map<String, String> aliases = new TreeMap<>();
      JsonParser.parseString(Files.readString(Path.of("jbang-catalog.json")))
          .getAsJsonObject()
          .getAsJsonObject("aliases")
          .entrySet()
          .forEach(
              alias ->
                  aliases.put(
                      alias.getKey(),
                      alias.getValue().getAsJsonObject().get("script-ref").getAsString()));
      return aliases;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String help(String door) {
    try {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + File.separator + "bin/java",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  door,
                  "--help")
              .redirectErrorStream(true)
              .start();
      ByteArrayOutputStream help = new ByteArrayOutputStream();
      process.getInputStream().transferTo(help);
      return help.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
