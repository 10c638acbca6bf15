package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What JBang reads in a front door, and that Maven agrees with it. */
class FrontDoorsTest {
  /** With a blank after the slashes, as a formatter leaves it, JBang reads a comment. */
  private static final String ANY_DIRECTIVE =
      "\\s*// ?(JAVA|DEPS|SOURCES|FILES|REPOS|RUNTIME_OPTIONS|JAVA_OPTIONS|COMPILE_OPTIONS"
          + "|JAVAC_OPTIONS|NATIVE_OPTIONS|JAVAAGENT|MANIFEST|MODULE|MAIN|GAV|CDS|PREVIEW"
          + "|DESCRIPTION|KOTLIN|GROOVY|NOINTEGRATIONS)\\b.*";

  private final Pom pom = Pom.read();

  static Stream<FrontDoor> doors() {
    return FrontDoor.all();
  }

  @ParameterizedTest
  @MethodSource("doors")
  void each_line_between_the_formatter_s_marks_is_a_directive(FrontDoor door) {
    assertThat(door.block()).allMatch(line -> line.matches("//[A-Z_]+( \\S+)+"));
    assertThat(door.block()).allMatch(line -> line.matches(ANY_DIRECTIVE));
  }

  @Test
  void directives_stand_nowhere_else() throws IOException {
    try (Stream<Path> files = Files.walk(FrontDoor.SCRIPTS)) {
      List<Path> packaged =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !FrontDoor.SCRIPTS.equals(file.getParent()))
              .toList();
      for (Path file : packaged) {
        assertThat(Files.readAllLines(file))
            .as("%s", file)
            .noneMatch(line -> line.matches(ANY_DIRECTIVE));
      }
    }
    FrontDoor.all()
        .forEach(
            door ->
                assertThat(door.code())
                    .as("%s", door)
                    .noneMatch(line -> line.matches(ANY_DIRECTIVE)));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void it_holds_one_class_whose_main_runs_one_thing_and_exits(FrontDoor door) throws IOException {
    List<? extends Tree> types = parse(door.file()).getTypeDecls();
    assertThat(types).hasSize(1);
    List<? extends Tree> members = ((ClassTree) types.get(0)).getMembers();
    assertThat(members).allMatch(MethodTree.class::isInstance);
    List<MethodTree> methods = members.stream().map(MethodTree.class::cast).toList();
    assertThat(methods)
        .extracting(method -> method.getName().toString())
        .contains("main")
        .isSubsetOf("<init>", "main");
    assertThat(methods)
        .filteredOn(method -> method.getName().contentEquals("main"))
        .allMatch(FrontDoorsTest::runsOneThingAndExits);
  }

  /** {@code exit(run())}, or the same but for a zero, which a JVM gives by itself. */
  private static boolean runsOneThingAndExits(MethodTree main) {
    List<? extends StatementTree> statements = main.getBody().getStatements();
    return statements.size() == 1
        || (statements.size() == 2
            && statements.get(0) instanceof VariableTree
            && statements
                .get(1)
                .toString()
                .matches("if \\((\\w+) != 0\\) \\{\\s+System.exit\\(\\1\\);\\s+}"));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void java_is_asked_for_once_and_as_maven_does(FrontDoor door) {
    assertThat(door.values("JAVA")).containsExactly(pom.javaRelease() + "+");
  }

  /** A glob works from a checkout and fails from a catalog that comes over http. */
  @ParameterizedTest
  @MethodSource("doors")
  void sources_and_files_are_listed_one_by_one_and_exist(FrontDoor door) {
    List<String> listed =
        Stream.of("SOURCES", "FILES").flatMap(word -> door.values(word).stream()).toList();
    assertThat(listed).doesNotHaveDuplicates().noneMatch(path -> path.matches(".*[*?\\[{].*"));
    assertThat(listed)
        .extracting(path -> FrontDoor.SCRIPTS.resolve(path.replaceFirst("^.*=", "")))
        .allMatch(Files::isRegularFile);
  }

  /** Two doors may name the same one, for JBang takes it once where a third names both doors. */
  @ParameterizedTest
  @MethodSource("doors")
  void no_dependency_or_option_stands_twice_in_one_door(FrontDoor door) {
    assertThat(door.values("DEPS")).doesNotHaveDuplicates();
    assertThat(door.dependencies()).extracting(FrontDoorsTest::artifact).doesNotHaveDuplicates();
    assertThat(Stream.concat(Stream.of(door), door.doors().stream()))
        .flatExtracting(each -> each.values("RUNTIME_OPTIONS"))
        .flatExtracting(options -> List.of(options.split(" ")))
        .doesNotHaveDuplicates();
  }

  @Test
  void dependencies_and_their_versions_are_maven_s() {
    Set<String> all =
        FrontDoor.all().flatMap(door -> door.dependencies().stream()).collect(Collectors.toSet());
    assertThat(all).containsExactlyInAnyOrderElementsOf(pom.scriptDependencies());
  }

  @ParameterizedTest
  @MethodSource("doors")
  void what_it_lists_compiles_without_any_other_file_or_jar(FrontDoor door) {
    List<Path> jars = door.dependencies().stream().map(Pom::jar).toList();
    Javac javac = Javac.alone(door.closure(), jars);
    assertThat(javac.errors()).isEmpty();
    assertThat(javac.compiled()).containsExactlyInAnyOrderElementsOf(door.closure());
  }

  private static String artifact(String coordinate) {
    return coordinate.substring(0, coordinate.lastIndexOf(':'));
  }

  private static CompilationUnitTree parse(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      return task.parse().iterator().next();
    }
  }
}
