package cancelall.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When {@code ./jbang} adds {@code -o}, and what it does when that was too little. */
class OfflineTest {
  private static final String WARM = "run --jdk-providers=current -o ";
  private static final String COLD = "run --jdk-providers=current ";
  private Machine machine;

  @BeforeEach
  void a_machine_that_ran_scripts_before(@TempDir Path folder) {
    machine = new Machine(folder).withJar().withDependencies();
  }

  @ParameterizedTest
  @CsvSource({
    "demo@.,                   run --jdk-providers=current -o demo@.",
    "run demo@.,               run --jdk-providers=current -o demo@.",
    "--verbose demo@/a/b,      run --jdk-providers=current -o --verbose demo@/a/b",
    "jbang x,                  run --jdk-providers=current -o jbang x",
    "-o demo@.,                -o demo@.",
    "run --offline demo@.,     run --offline demo@.",
    "--fresh demo@.,           --fresh demo@.",
    "-s jbang -o X.java,       -s jbang -o X.java",
    "demo@catalog,             demo@catalog",
    "https://host/X.java,      https://host/X.java",
    "g:a:1 demo@.,             g:a:1 demo@.",
    "catalog list,             catalog list",
    "--version,                --version"
  })
  void it_is_added_only_where_all_is_local_and_never_twice(String given, String asked) {
    machine.jbangPrints("echo ran");
    assertThat(machine.run(given.split(" ")).out()).isEqualTo("ran");
    assertThat(questions()).containsExactly(asked);
  }

  @Test
  void the_first_run_of_all_asks_with_the_network() {
    Path cache = machine.home().resolve(".jbang/cache/dependency_cache.json");
    assertThat(cache.toFile().delete()).isTrue();
    machine.jbangPrints("echo ran");
    assertThat(machine.run("demo@.").out()).isEqualTo("ran");
    assertThat(questions()).containsExactly(COLD + "demo@.");
  }

  @ParameterizedTest
  @CsvSource({
    "'[jbang] [ERROR] Could not read artifact descriptor for g:a:jar:1'",
    "'[jbang] [ERROR] Cannot access central in offline mode'"
  })
  void what_is_missing_is_asked_for_with_the_network_and_the_command_runs_once(String said) {
    onlyWithTheNetwork(said, 1, "echo once");
    Run run = machine.run("demo@.");
    assertThat(run).isEqualTo(new Run(0, "once", ""));
    assertThat(questions()).containsExactly(WARM + "demo@.", COLD + "demo@.");
  }

  @Test
  void a_compile_error_is_told_and_not_repeated() {
    onlyWithTheNetwork("[jbang] [ERROR] Error during compile", 1, "echo never");
    assertThat(machine.run("demo@."))
        .isEqualTo(new Run(1, "", "[jbang] [ERROR] Error during compile\n"));
    assertThat(machine.asked()).hasSize(1);
  }

  @Test
  void a_usage_error_is_told_and_not_repeated() {
    onlyWithTheNetwork("[jbang] [ERROR] Could not be meant", 2, "echo never");
    assertThat(machine.run("demo@.").exitCode()).isEqualTo(2);
    assertThat(machine.asked()).hasSize(1);
  }

  @Test
  void a_command_that_fails_is_not_repeated() {
    machine.jbangPrints("sh -c 'echo \"[ERROR] Could not cancel in offline mode\" >&2; exit 1'");
    assertThat(machine.run("demo@.").err()).containsOnlyOnce("Could not");
    assertThat(machine.asked()).hasSize(1);
  }

  private void onlyWithTheNetwork(String otherwise, int exitCode, String command) {
    String body =
        "case \"$*\" in *' -o '*) echo '%s' >&2; exit %d ;; *) echo '%s'; exit 255 ;; esac";
    machine.java(machine.jdk("17.0.9", body.formatted(otherwise, exitCode, command)));
  }

  private List<String> questions() {
    return machine.asked().stream().map(line -> line.replaceFirst("^.*all\\.jar ", "")).toList();
  }
}
