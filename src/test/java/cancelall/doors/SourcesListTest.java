package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The list of {@code //SOURCES} in a front door is what the compiler takes, no more and no less,
 * and is never written by hand: {@code mvn test -Dtest=SourcesListTest -Ddoors.write=true} does.
 * The other doors that a door names are its author's choice.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesListTest {
  private final Map<Path, Set<Path>> compiled = new HashMap<>();

  static List<FrontDoor> doors() {
    return FrontDoor.all().toList();
  }

  @BeforeAll
  void compile() {
    doors().forEach(door -> compiled.put(door.file(), compiledFor(door)));
  }

  @ParameterizedTest
  @MethodSource("doors")
  void it_is_what_the_compiler_needs(FrontDoor door) {
    List<String> needed = needed(door);
    if (Boolean.getBoolean("doors.write")) {
      door.withPackageSources(needed).write();
      return;
    }
    List<String> listed =
        door.values("SOURCES").stream().filter(source -> !FrontDoor.isDoor(source)).toList();
    String how = "%s the list of %s; -Ddoors.write=true writes it";
    assertThat(without(needed, listed)).as(how, "missing in", door).isEmpty();
    assertThat(without(listed, needed)).as(how, "without need in", door).isEmpty();
    assertThat(listed).as(how, "the order of", door).containsExactlyElementsOf(needed);
  }

  private List<String> needed(FrontDoor door) {
    Set<Path> needed = new TreeSet<>(compiled.get(door.file()));
    needed.remove(door.file());
    door.doors().forEach(other -> needed.removeAll(compiled.get(other.file())));
    return needed.stream().map(FrontDoor.SCRIPTS::relativize).map(Path::toString).sorted().toList();
  }

  private static List<String> without(List<String> all, List<String> taken) {
    return all.stream().filter(one -> !taken.contains(one)).toList();
  }

  private static Set<Path> compiledFor(FrontDoor door) {
    List<Path> jars = door.dependencies().stream().map(Pom::jar).toList();
    Javac javac = Javac.withAllThatIsNeeded(door.roots(), jars, FrontDoor.SCRIPTS, FrontDoor.TESTS);
    assertThat(javac.errors()).as("%s", door).isEmpty();
    return javac.compiled();
  }
}
