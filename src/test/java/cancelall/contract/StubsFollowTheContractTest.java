package cancelall.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StubsFollowTheContractTest {
  private static final Path STUBS = Path.of("stubs");

  /** "No stub matches" is said by WireMock, not by the broker. */
  private static final int NO_STUB_MATCHES = 501;

  /** Every stub that stands for the broker. */
  static List<Stub> answers() throws IOException {
    return Stub.below(STUBS).stream().filter(stub -> stub.status() != NO_STUB_MATCHES).toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void a_stub_answers_as_the_contract_says(Stub stub) {
    Contract contract = Contract.documented();

    assertThat(contract.check(stub.method(), stub.path(), stub.status(), stub.body())).isEmpty();
  }

  @Test
  void the_statuses_of_the_page_are_among_the_answers() throws IOException {
    assertThat(answers()).extracting(Stub::status).contains(200, 403, 404);
  }

  @Test
  void only_the_last_stub_is_not_the_brokers() throws IOException {
    List<Stub> all = Stub.below(STUBS);
    int last = all.stream().mapToInt(Stub::priority).max().orElseThrow();

    assertThat(all)
        .filteredOn(stub -> stub.status() == NO_STUB_MATCHES)
        .singleElement()
        .extracting(Stub::priority)
        .isEqualTo(last);
    assertThat(all).filteredOn(stub -> stub.priority() == last).hasSize(1);
  }

  @Test
  void every_body_file_is_used() throws IOException {
    List<String> used =
        Stub.below(STUBS).stream()
            .map(stub -> stub.mapping().at("/response/bodyFileName").asString(""))
            .toList();
    try (Stream<Path> files = Files.walk(STUBS.resolve("__files"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .extracting(file -> STUBS.resolve("__files").relativize(file).toString())
          .isSubsetOf(used);
    }
  }
}
