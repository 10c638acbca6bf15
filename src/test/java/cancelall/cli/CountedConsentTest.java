package cancelall.cli;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Filter;
import cancelall.api.Orders;
import cancelall.api.Side;
import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Scripted;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * What the question says of the open orders. The target is elsewhere in name alone: what is read
 * comes from a broker of the test.
 */
class CountedConsentTest extends CommandCase {
  private static final OrderText AAPL = OrderText.aapl().with("status", quoted("NEW"));
  private static final OrderText MSFT = OrderText.msft().with("status", quoted("NEW"));

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CommandRun.Person person =
      new CommandRun.Person(ACCOUNT, ACCOUNT, ACCOUNT, ACCOUNT);

  @Test
  void it_says_how_many_match() throws Exception {
    broker.answering(Scripted.orders(AAPL, MSFT));

    ask(Filter.none(), 19816);
    assertThat(told()).contains("  account  19816\n", "  orders   2 open now\n");

    ask(Filter.none().withSide(Side.SELL), 19816);
    assertThat(told()).contains("  filter   side SELL\n", "  orders   1 open now\n");
    assertThat(person.questions()).containsOnly("Type the account id to go on: ");
    assertThat(broker.journal()).extracting(Request::method).containsOnly("GET");
  }

  @Test
  void none_is_said_too() throws Exception {
    broker.answering(Scripted.orders());

    ask(Filter.none(), 19816);

    assertThat(told()).contains("  orders   none open now\n");
    assertThat(person.questions()).hasSize(1);
  }

  @Test
  void a_reading_that_fails_is_said_and_the_question_asked_all_the_same() throws Exception {
    for (Scripted failing :
        List.of(
            Scripted.error(500, "no"),
            Scripted.error(403, "no"),
            Scripted.hangUp(),
            Scripted.status(200, "no"))) {
      broker.answering(failing);

      ask(Filter.none(), 19816);

      assertThat(told()).contains("  orders   could not be counted: ");
    }
    assertThat(person.questions()).hasSize(4);
  }

  @Test
  void a_broker_that_stalls_holds_nobody_up_however_many_accounts_there_are() throws Exception {
    broker.answering(Scripted.silence());
    long[] accounts = LongStream.rangeClosed(1, 20).toArray();

    assertThatThrownBy(() -> ask(Filter.none(), accounts))
        .isInstanceOf(UsageProblem.class)
        .hasMessageContaining("type 1,2,3");

    assertThat(told().lines().filter(line -> line.contains("could not be counted"))).hasSize(20);
    assertThat(broker.journal()).as("the rest had no time left").hasSizeLessThan(20);
  }

  private void ask(Filter filter, long... accounts) throws Exception {
    Connection connection =
        Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(CommandRun.KEY), "cancel-all/test");
    PrintStream printing = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            Map.of(), InputStream.nullInputStream(), printing, printing, person, Interrupts.none());
    try (CancelAll cancelAll = new CancelAll(connection, Duration.ofSeconds(1));
        Orders orders = new Orders(connection)) {
      Session session =
          new Session(
              surroundings,
              new Notes(printing, false),
              connection,
              new RunOptions(),
              new Shown(null),
              cancelAll,
              orders);
      new Consent(session)
          .require(
              LongStream.of(accounts)
                  .mapToObj(account -> asked(new CancelRequest(account, filter)))
                  .toList());
    }
  }

  private static Asked asked(CancelRequest request) {
    return new Asked(BaseUrl.parse("https://broker.invalid"), request, List.of(), false);
  }

  private String told() {
    String told = err.toString(StandardCharsets.UTF_8);
    err.reset();
    return told;
  }
}
