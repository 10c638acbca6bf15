package cancelall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.ScriptedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The question before a broker elsewhere is called. Whatever leaves for it goes through a proxy of
 * the test, which counts, hangs up, and so lets nothing reach anybody.
 */
class ConsentTest extends CommandCase {
  private static final String TARGET = "--base-url=https://broker.invalid";

  private final CountingProxy proxy = new CountingProxy();

  @AfterEach
  void stopProxy() throws IOException {
    proxy.close();
  }

  @Test
  void the_account_typed_again_lets_the_call_go() {
    CommandRun.Person person = new CommandRun.Person(" 19816 ");

    CommandRun.Result result = elsewhere(person, TARGET, "--side=BUY");

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(result.err())
        .contains("target   https://broker.invalid")
        .contains("account  19816")
        .contains("filter   side BUY");
    assertThat(person.questions()).containsExactly("Type the account id to go on: ");
    assertThat(proxy.connections()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "y", "yes", "19817", "198160", "+19816", "19816,19816", "019816"})
  void anything_else_typed_cancels_nothing(String typed) {
    CommandRun.Result result = elsewhere(new CommandRun.Person(typed), TARGET);

    assertDeclined(result);
  }

  @Test
  void the_end_of_input_cancels_nothing() {
    assertDeclined(elsewhere(new CommandRun.Person(), TARGET));
  }

  @Test
  void several_accounts_are_typed_joined_by_commas() {
    CommandRun.Person person = new CommandRun.Person("19816,7");

    CommandRun.Result result = elsewhere(person, "7", TARGET);

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(person.questions()).singleElement().asString().contains("joined by commas");
    assertDeclined(elsewhere(new CommandRun.Person("19816"), "7", TARGET));
  }

  @Test
  void no_filter_is_said_in_so_many_words() {
    assertThat(elsewhere(new CommandRun.Person(), TARGET).err())
        .contains("filter   no filter: every open order");
  }

  @Test
  void without_a_terminal_and_without_yes_nothing_is_sent() {
    assertRefused(elsewhere(Terminal.none(), TARGET, "--side=BUY"), "terminal", "--yes");
    assertRefused(elsewhere(Terminal.none(), TARGET, "--all"), "terminal", "--yes");
    assertThat(proxy.connections()).isZero();
  }

  @Test
  void yes_without_a_filter_needs_all() {
    assertRefused(elsewhere(Terminal.none(), TARGET, "--yes"), "--yes", "--all", "--side");
    assertRefused(elsewhere(new CommandRun.Person(ACCOUNT), TARGET, "--yes"), "--yes", "--all");
    assertThat(proxy.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--all", "--side=BUY"})
  void yes_with_all_or_a_filter_asks_nobody(String option) {
    CommandRun.Person person = new CommandRun.Person();

    CommandRun.Result result = elsewhere(person, TARGET, "--yes", option);

    assertThat(result.exitCode()).isEqualTo(7);
    assertThat(person.questions()).isEmpty();
    assertThat(proxy.connections()).as("nothing is read before the call").isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev", "production"})
  void the_vendors_environments_are_asked_about(String env) {
    CommandRun.Person person = new CommandRun.Person();

    CommandRun.Result result = elsewhere(person, "--env=" + env);

    assertDeclined(result);
    assertThat(result.err())
        .contains(
            env.equals("dev")
                ? "https://api-dev.clearstreet.com\n"
                : "https://api.clearstreet.com\n");
  }

  @Test
  void on_loopback_nobody_is_asked() {
    try (ScriptedBroker local = ScriptedBroker.start()) {
      CommandRun.Person person = new CommandRun.Person();

      assertThat(CommandRun.at(local).on(person).run(ACCOUNT).exitCode()).isZero();
      assertThat(CommandRun.at(local).run(ACCOUNT, "--yes").exitCode()).isZero();
      assertThat(person.questions()).isEmpty();
    }
  }

  private CommandRun.Result elsewhere(Terminal terminal, String... options) {
    return CommandRun.bare()
        .with("CLEAR_STREET_API_KEY", CommandRun.KEY)
        .with("HTTPS_PROXY", proxy.url())
        .on(terminal)
        .run(arguments(options));
  }

  private static void assertDeclined(CommandRun.Result result) {
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines().get(result.errLines().size() - 1))
        .startsWith("cancel-all: ")
        .contains("nothing was sent", "type 19816");
  }

  /** Hangs up on everybody, and counts them. */
  private static final class CountingProxy {
    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket server;

    CountingProxy() {
      try {
        server = new ServerSocket();
        server.bind(ScriptedBroker.anyLoopbackPort());
      } catch (IOException noPort) {
        throw new UncheckedIOException(noPort);
      }
      Thread thread = new Thread(this::hangUpOnAll, "counting-proxy");
      thread.setDaemon(true);
      thread.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getLocalPort();
    }

    int connections() {
      return connections.get();
    }

    void close() throws IOException {
      server.close();
    }

    private void hangUpOnAll() {
      while (!server.isClosed()) {
        try {
          Socket caller = server.accept();
          connections.incrementAndGet();
          caller.close();
        } catch (IOException closed) {
          // The loop ends when the test does.
        }
      }
    }
  }
}
