package cancelall.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.bootstrap.Run;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(".+\\. Example: jbang (\\S+)@catalog( .+)?");

  static Stream<String> names() {
    return Catalog.aliases("script-ref").keySet().stream();
  }

  @Test
  void it_has_what_a_user_looks_for() {
    assertThat(names()).contains("cancel-all", "demo", "sandbox");
  }

  /** JBang's "catalog add", run in the checkout, writes the user's own catalogs into this file. */
  @Test
  void it_names_no_other_catalog() {
    assertThat(Catalog.read().getAsJsonObject("catalogs").keySet()).isEmpty();
  }

  @Test
  void every_front_door_has_one_alias_and_no_alias_leads_nowhere() {
    List<String> doors = FrontDoor.all().map(door -> door.file().toString()).toList();
    assertThat(Catalog.aliases("script-ref").values()).containsExactlyInAnyOrderElementsOf(doors);
  }

  @ParameterizedTest
  @MethodSource("names")
  void its_description_ends_with_an_example_of_options_that_exist(String name) {
    Matcher example = EXAMPLE.matcher(Catalog.aliases("description").get(name));
    assertThat(example.matches()).as("Example: jbang NAME@catalog ...").isTrue();
    assertThat(example.group(1)).isEqualTo(name);
    List<String> options =
        Pattern.compile("--[a-z-]+")
            .matcher(String.valueOf(example.group(2)))
            .results()
            .map(MatchResult::group)
            .toList();
    String door = Catalog.aliases("script-ref").get(name).replaceAll("^scripts/|\\.java$", "");
    Run help = PlainJava.start(door, Map.of(), "--help").finish("");
    assertThat(help.exitCode()).as(help.err()).isZero();
    assertThat(help.out()).contains(options);
  }
}
