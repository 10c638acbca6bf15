package cancelall.api;

import static cancelall.broker.OrderText.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cancelall.broker.Documented;
import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Scripted;
import cancelall.broker.ScriptedBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading orders: what is asked for, what is believed, and how it ends. */
class OrdersTest {
  private static final OrderText AAPL = OrderText.aapl().with("status", quoted("NEW"));
  private static final OrderText MSFT = OrderText.msft().with("status", quoted("STOPPED"));

  private final ScriptedBroker broker = ScriptedBroker.start();
  private final List<String> read = new ArrayList<>();

  @AfterEach
  void stopBroker() {
    broker.close();
  }

  @Test
  void the_open_orders_of_an_account_are_asked_for_by_status() {
    Outcome outcome = open(Filter.none(), Scripted.orders(AAPL, MSFT));

    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    assertThat(outcome.receipt().orders()).isEqualTo(2);
    assertThat(outcome.receipt().requestId()).isEqualTo(Documented.REQUEST_ID);
    assertThat(read).containsExactly(OrderText.AAPL_ID, OrderText.MSFT_ID);
    assertThat(targets())
        .containsExactly(
            "/v1/accounts/19816/orders?page_size=1000&status=NEW,PARTIALLY_FILLED,PENDING_NEW,"
                + "PENDING_REPLACE,STOPPED,SUSPENDED");
  }

  @Test
  void what_the_call_knows_is_filtered_there_and_here_and_the_rest_here() {
    Filter filter =
        Filter.none()
            .withInstrumentIds(List.of(OrderText.AAPL_INSTRUMENT, OrderText.MSFT_INSTRUMENT))
            .withInstrumentType(InstrumentType.COMMON_STOCK)
            .withSide(Side.BUY)
            .withType(OrderType.LIMIT);

    open(
        filter,
        Scripted.orders(
            MSFT,
            AAPL.with("order_type", quoted("STOP")),
            AAPL.with("instrument_type", quoted("OPTION")),
            AAPL.with("instrument_id", quoted("b2b3b4b5-c2c3-d2d3-e2e3-000000000000")),
            AAPL.without("side"),
            AAPL));

    assertThat(read).containsExactly(OrderText.AAPL_ID);
    assertThat(targets())
        .singleElement()
        .asString()
        .endsWith(
            "&instrument_ids=%s,%s&instrument_type=COMMON_STOCK"
                .formatted(OrderText.AAPL_INSTRUMENT, OrderText.MSFT_INSTRUMENT));
  }

  @Test
  void a_page_token_is_handed_back_as_it_came() {
    open(Filter.none(), Scripted.page("a+b/c= &d", AAPL), Scripted.orders(MSFT));

    assertThat(targets().get(1)).endsWith("&page_token=a%2Bb%2Fc%3D%20%26d");
    assertThat(read).hasSize(2);
  }

  @Test
  void an_empty_token_ends_the_list() {
    assertThat(open(Filter.none(), Scripted.page("", AAPL)).receipt().orders()).isEqualTo(1);
    assertThat(targets()).hasSize(1);
  }

  @Test
  void tokens_that_go_round_are_a_breach() {
    Outcome outcome =
        open(
            Filter.none(),
            Scripted.page("a", AAPL),
            Scripted.page("b", MSFT),
            Scripted.page("a", AAPL),
            Scripted.page("b", MSFT));

    assertThat(outcome).isInstanceOf(Outcome.Breach.class);
    assertThat(targets()).hasSize(3);
  }

  @Test
  void a_page_that_fails_ends_the_reading_as_it_ended() {
    assertThat(open(Filter.none(), Scripted.page("2", AAPL), Scripted.error(500, "no")))
        .isInstanceOf(Outcome.NotSent.class);
    assertThat(open(Filter.none(), Scripted.page("2", AAPL), Scripted.error(403, "no")))
        .isInstanceOf(Outcome.Forbidden.class);
    assertThat(open(Filter.none(), Scripted.page("2", AAPL), Scripted.status(200, "{}")))
        .isInstanceOf(Outcome.Breach.class);
  }

  @Test
  void a_429_is_waited_out_on_any_page() {
    Outcome outcome =
        open(
            Filter.none(),
            Scripted.page("2", AAPL),
            Scripted.error(429, "slow"),
            Scripted.orders(MSFT));

    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    assertThat(targets()).hasSize(3);
    assertThat(outcome.receipt().warnings()).singleElement().asString().contains("429");
  }

  @Test
  void pages_are_read_over_the_connection_that_is_there() {
    List<Integer> ports = Collections.synchronizedList(new ArrayList<>());
    Scripted[] pages = new Scripted[5];
    for (int i = 0; i < pages.length; i++) {
      Scripted page =
          i + 1 < pages.length ? Scripted.page("page-" + i, AAPL) : Scripted.orders(MSFT);
      pages[i] =
          exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            page.answer(exchange);
          };
    }

    open(Filter.none(), pages);

    assertThat(ports).hasSize(5);
    assertThat(ports.stream().distinct()).hasSize(1);
  }

  @Test
  void orders_are_asked_for_by_id_whatever_their_status() {
    broker.answering(Scripted.orders(AAPL.with("status", quoted("CANCELED"))));

    assertThat(read(OrderQuery.ofIds(19816, List.of(OrderText.AAPL_ID, "odd id,&"))))
        .isInstanceOf(Outcome.Accepted.class);
    assertThat(targets())
        .singleElement()
        .asString()
        .endsWith("?page_size=1000&order_ids=" + OrderText.AAPL_ID + ",odd%20id,%26");
  }

  @Test
  void more_ids_than_a_url_takes_are_refused() {
    List<String> ids = Collections.nCopies(201, "id");

    assertThatThrownBy(() -> OrderQuery.ofIds(19816, ids))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("200");
  }

  private Outcome open(Filter filter, Scripted... answers) {
    broker.answering(answers);
    return read(OrderQuery.takenBy(new CancelRequest(19816, filter)));
  }

  private Outcome read(OrderQuery query) {
    Connection connection =
        Connection.to(BaseUrl.parse(broker.url()), ApiKey.of(ScriptedCall.KEY), "cancel-all/test");
    try (Orders orders = new Orders(connection)) {
      return orders.read(query, Duration.ofSeconds(60), order -> read.add(order.id()));
    }
  }

  private List<String> targets() {
    return broker.journal().stream().map(Request::target).toList();
  }
}
