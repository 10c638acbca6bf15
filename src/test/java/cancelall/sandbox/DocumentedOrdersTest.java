package cancelall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentedOrdersTest {
  private static final String ORDERS = "/v1/accounts/19816/orders";

  // The page's example, as published.
  private static final String ANSWER =
      """
      {"data":[
        {"account_id":19816,"average_fill_price":"149.95",
         "created_at":"2025-10-31T13:30:00.000000000Z","filled_quantity":"50",
         "id":"019c0b48-b8fb-700d-8c5e-931d54555f54",
         "instrument_id":"a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
         "instrument_type":"COMMON_STOCK","leaves_quantity":"50","limit_price":"150.00",
         "order_type":"LIMIT","quantity":"100","side":"BUY","status":"PENDING_CANCEL",
         "stop_price":null,"symbol":"AAPL","time_in_force":"DAY",
         "updated_at":"2025-10-31T14:15:00.000000000Z"},
        {"account_id":19816,"average_fill_price":null,
         "created_at":"2025-10-31T14:00:00.000000000Z","filled_quantity":"0",
         "id":"019c0b49-03af-70d1-8eeb-d69836c9840b",
         "instrument_id":"b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9",
         "instrument_type":"COMMON_STOCK","leaves_quantity":"200","limit_price":"450.00",
         "order_type":"LIMIT","quantity":"200","side":"SELL","status":"PENDING_CANCEL",
         "stop_price":null,"symbol":"MSFT","time_in_force":"DAY",
         "updated_at":"2025-10-31T14:15:00.000000000Z"}],
       "error":null,
       "metadata":{"request_id":"fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e"}}
      """;

  private final MutableClock clock = new MutableClock(DocumentedOrders.CANCELLED_AT);
  private Sandbox sandbox;
  private Wire wire;

  @BeforeEach
  void start() {
    sandbox =
        Sandbox.start(
            SandboxSettings.defaults()
                .withClock(clock)
                .withRequestIds(() -> DocumentedOrders.REQUEST_ID));
    sandbox.book().placeAll(DocumentedOrders.list());
    wire = Wire.to(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void cancelling_all_answers_the_documented_example() {
    Told heard = wire.delete(ORDERS);

    assertThat(heard.status()).isEqualTo(200);
    assertThat(heard.text()).isEqualTo(JsonParser.parseString(ANSWER).toString());
  }

  @Test
  void before_cancelling_one_is_partially_filled_and_one_is_new() {
    assertThat(wire.get(ORDERS).each("status")).containsExactly("PARTIALLY_FILLED", "NEW");
  }

  @Test
  void after_the_settle_time_both_are_cancelled_and_nothing_is_left() {
    wire.delete(ORDERS);
    clock.pass(Duration.ofMillis(199));
    assertThat(wire.get(ORDERS).each("status")).containsOnly("PENDING_CANCEL");

    clock.pass(Duration.ofMillis(1));

    Told settled = wire.get(ORDERS);
    assertThat(settled.each("status")).containsOnly("CANCELED");
    assertThat(settled.each("leaves_quantity")).containsOnly("0");
    assertThat(settled.each("filled_quantity")).containsExactly("50", "0");
    assertThat(settled.each("updated_at")).containsOnly("2025-10-31T14:15:00.200000000Z");
  }

  @Test
  void a_second_call_finds_nothing_open() {
    wire.delete(ORDERS);

    Told heard = wire.delete(ORDERS);

    assertThat(heard.status()).isEqualTo(404);
    assertThat(heard.text())
        .isEqualTo(
            "{\"error\":{\"code\":404,\"message\":\"No orders match the specified filters\"},"
                + "\"metadata\":{\"request_id\":\"fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e\"}}");
  }

  @Test
  void a_forbidden_account_answers_403() {
    Told heard = wire.delete("/v1/accounts/19817/orders");

    assertThat(heard.status()).isEqualTo(403);
    assertThat(heard.message())
        .isEqualTo("The caller does not have permission to execute the specified operation");
  }
}
