package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** The command and a broker that answers what the test says. */
abstract class CommandCase {
  static final String ACCOUNT = "19816";

  final ScriptedBroker broker = ScriptedBroker.start();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  /** Runs against the broker, with a key and an account. */
  CommandRun.Result run(String... options) {
    return CommandRun.at(broker).run(arguments(options));
  }

  /** Runs likewise, the broker answering this. */
  CommandRun.Result runAnswered(Scripted answer, String... options) {
    broker.answering(answer);
    return run(options);
  }

  static String[] arguments(String... options) {
    return Stream.concat(Stream.of(ACCOUNT), Stream.of(options)).toArray(String[]::new);
  }

  /** Exit 2, one sentence on standard error with each of these in it, and nothing else at all. */
  void assertRefused(CommandRun.Result result, String... mentioned) {
    assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).singleElement().asString().contains(mentioned);
    assertThat(result.err()).matches("cancel-all: .*[.?]\n");
    assertThat(broker.journal()).as("what the broker received").isEmpty();
  }

  /** The targets of all that the broker received. */
  List<String> received() {
    return broker.journal().stream().map(request -> request.target()).toList();
  }
}
