package cancelall.random;

import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.CancelAll;
import cancelall.api.CancelRequest;
import cancelall.api.Connection;
import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cancels by the real client, over HTTP, in random books of the sandbox. */
class RandomBooksTest {
  private static final int BOOKS = 1_000;
  private static final Instant PLACED = Instant.parse("2026-03-02T15:00:00Z");
  private static final Instant ASKED = Instant.parse("2026-03-02T15:00:01.000000001Z");
  private static final Duration SETTLE = Duration.ofSeconds(10);

  private final AtomicReference<Instant> now = new AtomicReference<>(PLACED);
  private final InstantSource time = now::get;
  private final Sandbox sandbox =
      Sandbox.start(
          SandboxSettings.defaults()
              .withClock(time.withZone(ZoneOffset.UTC))
              .withSettle(SETTLE)
              .withAccounts(DrawnBook.ACCOUNTS)
              .withForbidden(Set.of(DrawnBook.FORBIDDEN)));
  private final BrokerReader reader = new BrokerReader(sandbox.baseUrl());
  private final CancelAll client =
      new CancelAll(
          Connection.to(
              BaseUrl.parse(sandbox.baseUrl().toString()), ApiKey.of("random-sesame"), "random/1"),
          Duration.ofSeconds(60));

  @AfterEach
  void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void exactly_the_orders_that_the_page_promises_are_cancelled_and_reported() {
    Cases.check("random books", BOOKS, chance -> check(chance, DrawnBook.of(chance)));
  }

  private void check(Chance chance, DrawnBook drawn) throws Exception {
    now.set(PLACED);
    sandbox.book().clear();
    sandbox.book().placeAll(drawn.orders().stream().map(DrawnOrder::toBePlaced).toList());
    int pageSize = chance.oneIn(8) ? chance.between(1, 5) : 20;
    Map<String, JsonObject> before = state(drawn, pageSize);
    assertThat(before).hasSameSizeAs(drawn.orders());

    now.set(ASKED);
    Heard heard = new Heard();
    Outcome outcome = cancel(drawn, heard);

    List<String> reached = drawn.reached();
    assertThat(outcome.kind()).as("%s: %s", drawn, outcome).isEqualTo(expectedKind(drawn));
    assertThat(heard.orders())
        .extracting(Order::id)
        .as("reported of %s", drawn)
        .containsExactlyInAnyOrderElementsOf(reached);
    Map<String, JsonObject> after = state(drawn, pageSize);
    assertThat(after).as("what became of %s", drawn).isEqualTo(pendingCancel(before, reached));
    for (Order order : heard.orders()) {
      assertThat(Heard.json(order)).isEqualTo(after.get(order.id()).toString());
    }
    if (chance.oneIn(4)) {
      assertThat(cancel(drawn, new Heard()).kind()).isEqualTo(secondTime(drawn));
    }
    assertThat(sandbox.book().orders()).hasSameSizeAs(drawn.orders());
    checkSettled(drawn, reached);
  }

  private Outcome cancel(DrawnBook drawn, Heard heard) {
    return client.cancel(new CancelRequest(drawn.account(), drawn.filter().asked()), heard);
  }

  private void checkSettled(DrawnBook drawn, List<String> reached) {
    now.set(ASKED.plus(SETTLE));
    for (DrawnOrder order : drawn.orders()) {
      boolean ends = reached.contains(order.id()) || order.status().equals("PENDING_CANCEL");
      assertThat(sandbox.book().find(order.id()).orElseThrow().status())
          .as("what %s settles as", order)
          .hasToString(ends ? "CANCELED" : order.status());
    }
  }

  private static OutcomeKind expectedKind(DrawnBook drawn) {
    return drawn.reached().isEmpty() ? secondTime(drawn) : OutcomeKind.ACCEPTED;
  }

  private static OutcomeKind secondTime(DrawnBook drawn) {
    return drawn.account() == DrawnBook.FORBIDDEN
        ? OutcomeKind.FORBIDDEN
        : OutcomeKind.NOTHING_OPEN;
  }

  /** All orders of all accounts: over HTTP, except where the key is forbidden to read. */
  private Map<String, JsonObject> state(DrawnBook drawn, int pageSize) throws Exception {
    Map<String, JsonObject> all = new HashMap<>();
    for (DrawnOrder order : drawn.orders()) {
      if (order.account() == DrawnBook.FORBIDDEN) {
        JsonObject unread = new JsonObject();
        unread.addProperty("all", sandbox.book().find(order.id()).orElseThrow().toString());
        all.put(order.id(), unread);
      } else if (!all.containsKey(order.id())) {
        all.putAll(reader.orders(order.account(), pageSize));
      }
    }
    return all;
  }

  private static Map<String, JsonObject> pendingCancel(
      Map<String, JsonObject> before, List<String> reached) {
    Map<String, JsonObject> expected = new HashMap<>(before);
    for (String id : reached) {
      JsonObject order = before.get(id).deepCopy();
      order.addProperty("status", "PENDING_CANCEL");
      order.addProperty("updated_at", ASKED.toString());
      expected.put(id, order);
    }
    return expected;
  }
}
