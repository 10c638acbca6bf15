package cancelall.faults;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.OutcomeKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every way in which a call can go wrong, against a real socket, and what the command makes of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultMatrixTest {
  private static final Path PAGE = Path.of("docs", "faults.md");

  /** Calls at one time; nearly all of them wait. */
  private static final int AT_ONCE = 12;

  /** What a call may take beyond its deadline, by the issue. */
  private static final Duration GRACE = Duration.ofMillis(500);

  /** What the command may spend on looking at the orders after an unknown outcome. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  private static final int MADE_AGAIN = 2;

  private final List<FaultCase> cases = new ArrayList<>();
  private final List<Future<Seen>> runs = new ArrayList<>();
  private final ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);

  private Certificates certificates;
  private Path directory;

  @BeforeAll
  void run_every_case(@TempDir Path home) throws Exception {
    directory = home;
    certificates = Certificates.in(home);
    cases.addAll(BrokenTransport.cases());
    cases.addAll(BrokenHeads.cases());
    cases.addAll(Stalls.cases());
    cases.addAll(BrokenBodies.cases());
    cases.addAll(OddOrders.cases());
    cases.addAll(HostileTexts.cases());
    cases.addAll(Statuses.cases());
    cases.addAll(Resends.cases());
    cases.addAll(Unreachable.cases());
    cases.addAll(Handshakes.cases());
    cases.addAll(Proxies.cases());
    FaultCase first =
        FaultCase.on(
            "warm", Stage.tls("good", Script.answer(Http.NOTHING_OPEN)), OutcomeKind.BREACH, "");
    Run.of(first, certificates, directory);
    for (FaultCase row : cases) {
      runs.add(executor.submit(() -> Run.of(row, certificates, directory)));
    }
    for (Future<Seen> run : runs) {
      run.get();
    }
  }

  @AfterAll
  void stop() {
    executor.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> every_fault_ends_as_the_design_says() {
    return IntStream.range(0, cases.size())
        .mapToObj(
            i ->
                DynamicTest.dynamicTest(
                    cases.get(i).name(),
                    () -> checkNamed(cases.get(i), inTime(cases.get(i), runs.get(i).get()))));
  }

  /** A busy machine is late as well: a call that was is made again, now by itself. */
  private Seen inTime(FaultCase row, Seen first) throws Exception {
    Seen seen = first;
    for (int again = 0; again < MADE_AGAIN && isLate(row, seen); again++) {
      seen = Run.of(row, certificates, directory);
    }
    return seen;
  }

  private static boolean isLate(FaultCase row, Seen seen) {
    return row.isStall()
        && seen.json() != null
        && (seen.call().compareTo(most(row)) >= 0
            || seen.took().compareTo(most(row).plus(LOOK)) >= 0);
  }

  private static Duration most(FaultCase row) {
    return Duration.ofMillis(row.timeout()).plus(GRACE);
  }

  @Test
  void no_two_cases_have_one_name_and_there_are_at_least_seventy() {
    assertThat(cases).extracting(FaultCase::name).doesNotHaveDuplicates();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(70);
  }

  @Test
  void the_page_of_faults_says_what_was_seen() throws Exception {
    List<Seen> seen = new ArrayList<>();
    for (Future<Seen> run : runs) {
      seen.add(run.get());
    }
    String page = FaultsPage.of(cases, seen);
    if (Boolean.getBoolean("faults.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
        .as("docs/faults.md is stale: run mvn test -Dtest=FaultMatrixTest -Dfaults.write=true")
        .isEqualTo(page);
  }

  /** Surefire does not show the names of dynamic tests. */
  private static void checkNamed(FaultCase row, Seen seen) {
    try {
      check(row, seen);
    } catch (AssertionError failed) {
      throw new AssertionError("\"" + row.name() + "\": " + failed.getMessage(), failed);
    }
  }

  private static void check(FaultCase row, Seen seen) {
    assertThat(seen.json()).as("standard output: %s%n%s", seen.out(), seen.err()).isNotNull();
    assertThat(seen.outcome())
        .as("after %d DELETEs: %s", seen.deletes(), seen.err())
        .isEqualTo(row.outcome().name());
    assertThat(seen.exitCode()).isEqualTo(row.outcome().exitCode());
    assertThat(seen.json().get("exit_code").getAsInt()).isEqualTo(seen.exitCode());
    assertThat(seen.deletes()).as("DELETEs").isEqualTo(row.deletes());
    assertThat(seen.err()).contains(row.told());
    checkStreams(seen);
    boolean headWasRead = !seen.json().get("http_status").isJsonNull();
    if (headWasRead && !row.isIdBuried() && seen.said().contains(Http.REQUEST_ID)) {
      assertThat(seen.out() + seen.err()).as("the request id").contains(Http.REQUEST_ID);
    }
    if (row.isStall()) {
      assertThat(seen.call()).isLessThan(most(row));
      assertThat(seen.took()).isLessThan(most(row).plus(LOOK));
    }
    row.further().accept(seen);
  }

  private static void checkStreams(Seen seen) {
    assertThat(seen.out()).endsWith("}\n").containsOnlyOnce("\n");
    for (String stream : List.of(seen.out(), seen.err())) {
      assertThat(stream.contains(seen.key())).as("the key is shown").isFalse();
      assertThat(stream.chars().filter(c -> c != '\n' && Character.isISOControl(c)).toArray())
          .as("control characters")
          .isEmpty();
      assertThat(stream).doesNotContain("Exception", "java.", "\tat ");
    }
  }
}
