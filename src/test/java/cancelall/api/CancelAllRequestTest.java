package cancelall.api;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.broker.OrderText;
import cancelall.broker.Request;
import cancelall.broker.Scripted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes over the wire, to the letter. */
class CancelAllRequestTest extends ScriptedCall {
  @Test
  void the_call_is_the_documented_one() {
    Request sent = sent(Filter.none());

    assertThat(sent.method()).isEqualTo("DELETE");
    assertThat(sent.target()).isEqualTo("/v1/accounts/19816/orders");
    assertThat(sent.protocol()).isEqualTo("HTTP/1.1");
    assertThat(sent.body()).isEmpty();
  }

  @Test
  void the_key_goes_as_a_bearer_token_and_the_tool_names_itself() {
    Request sent = sent(Filter.none());

    assertThat(sent.header("Authorization")).containsExactly("Bearer " + KEY);
    assertThat(sent.header("User-Agent")).containsExactly("cancel-all/test");
    assertThat(sent.header("Accept")).containsExactly("application/json");
    assertThat(sent.header("Host")).containsExactly("127.0.0.1:" + broker.port());
  }

  @Test
  void nothing_else_goes_along() {
    Request sent = sent(Filter.none());

    assertThat(sent.headers()).doesNotContainKeys("Content-Type", "Cookie", "Accept-Encoding");
    assertThat(sent.headers()).doesNotContainKeys("Upgrade", "HTTP2-Settings");
    assertThat(Stream.of("Authorization", "User-Agent", "Accept", "Host", "Connection"))
        .as("the only headers besides a length of nothing")
        .containsAll(
            sent.headers().keySet().stream()
                .filter(name -> !name.equalsIgnoreCase("Content-Length"))
                .map(CancelAllRequestTest::canonical)
                .toList());
  }

  @Test
  void filters_go_out_once_each_and_ids_as_one_comma_list() {
    Request sent =
        sent(
            new Filter(
                List.of(OrderText.AAPL_INSTRUMENT, OrderText.MSFT_INSTRUMENT),
                "COMMON_STOCK",
                "BUY",
                "LIMIT",
                false));

    assertThat(sent.target())
        .isEqualTo(
            "/v1/accounts/19816/orders?instrument_ids="
                + OrderText.AAPL_INSTRUMENT
                + ","
                + OrderText.MSFT_INSTRUMENT
                + "&instrument_type=COMMON_STOCK&side=BUY&type=LIMIT");
  }

  @Test
  void an_encoded_symbol_is_not_encoded_twice() {
    assertThat(sent(new Filter(List.of("A B%/é"), null, null, null, true)).target())
        .isEqualTo("/v1/accounts/19816/orders?instrument_ids=A%20B%25%2F%C3%A9");
  }

  @Test
  void the_largest_account_and_two_hundred_ids_arrive_whole() {
    List<String> ids =
        Stream.iterate(0, i -> i + 1)
            .limit(200)
            .map("00000000-0000-0000-0000-%012d"::formatted)
            .toList();

    assertThat(sent(Filter.none().withInstrumentIds(ids)).target())
        .isEqualTo("/v1/accounts/19816/orders?instrument_ids=" + String.join(",", ids));
  }

  @Test
  void several_calls_keep_to_the_same_headers() {
    cancel(Scripted.error(429, "slow down"), Scripted.documentedOrders());

    assertThat(broker.journal()).hasSize(2);
    assertThat(broker.journal().get(1).header("Authorization")).containsExactly("Bearer " + KEY);
    assertThat(broker.journal().get(1).target()).isEqualTo(broker.journal().get(0).target());
  }

  @Test
  void a_cookie_that_the_broker_sets_is_not_sent_back() {
    cancel(
        Scripted.error(429, "slow down").with("Set-Cookie", "a=b; Path=/"),
        Scripted.documentedOrders());

    assertThat(broker.journal().get(1).headers()).doesNotContainKey("Cookie");
  }

  private Request sent(Filter filter) {
    cancel(filter, AMPLE, Scripted.error(400, "heard"));
    assertThat(broker.journal()).hasSize(1);
    return broker.journal().get(0);
  }

  private static String canonical(String name) {
    return name.equalsIgnoreCase("user-agent") ? "User-Agent" : name;
  }
}
