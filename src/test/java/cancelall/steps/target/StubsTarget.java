package cancelall.steps.target;

import cancelall.acceptance.StubServer;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.Comparison;
import cancelall.steps.table.OrderRow;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The documented answers: two orders, always open, and nothing is remembered. */
public final class StubsTarget implements Target {
  private static final long ACCOUNT = 19816;
  private static final long FORBIDDEN = 19817;

  /** The page's example orders as they were before cancelling was requested. */
  private static final List<Placed> DOCUMENTED =
      List.of(
          new Placed(
              ACCOUNT,
              "019c0b48-b8fb-700d-8c5e-931d54555f54",
              "a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8",
              row("AAPL", "BUY", "100", "50", "150.00", "PARTIALLY_FILLED")
                  .with(Column.AVERAGE_PRICE, "149.95")),
          new Placed(
              ACCOUNT,
              "019c0b49-03af-70d1-8eeb-d69836c9840b",
              "b2b3b4b5-c2c3-d2d3-e2e3-e4e5e6e7e8e9",
              row("MSFT", "SELL", "200", "0", "450.00", "NEW")));

  private final StubServer server;

  private StubsTarget(StubServer server) {
    this.server = server;
  }

  /** Starts the stubs of this project. */
  public static StubsTarget start() {
    return start(Path.of("stubs"));
  }

  /** Starts the stubs of a folder. */
  public static StubsTarget start(Path stubs) {
    return new StubsTarget(StubServer.start(stubs));
  }

  private static OrderRow row(
      String symbol, String side, String quantity, String filled, String price, String status) {
    return new OrderRow(
        Map.of(
            Column.SYMBOL, symbol,
            Column.SIDE, side,
            Column.TYPE, "LIMIT",
            Column.INSTRUMENT_TYPE, "COMMON_STOCK",
            Column.QUANTITY, quantity,
            Column.FILLED, filled,
            Column.LIMIT_PRICE, price,
            Column.TIME_IN_FORCE, "DAY",
            Column.STATUS, status));
  }

  @Override
  public String name() {
    return "stubs";
  }

  @Override
  public URI baseUrl() {
    return server.baseUrl();
  }

  @Override
  public String apiKey() {
    return "any-key-will-do";
  }

  /** Always the same accounts: a stub cannot be disturbed. */
  @Override
  public Accounts lease() {
    return new Accounts(ACCOUNT, OptionalLong.empty(), OptionalLong.of(FORBIDDEN));
  }

  @Override
  public void giveBack(Accounts accounts) {
    // Nothing was changed.
  }

  @Override
  public List<Placed> place(long account, List<OrderRow> rows) {
    Comparison comparison = new Comparison(rows, DOCUMENTED.stream().map(Placed::row).toList());
    if (account != ACCOUNT || !comparison.agrees()) {
      throw new IllegalArgumentException(
          "the stubs have the two documented orders and no others: change the table, or take the"
              + " tag @stubs away\n"
              + comparison.sideBySide());
    }
    return DOCUMENTED;
  }

  @Override
  public void decide(Placed order, Ending ending) {
    throw new IllegalArgumentException("nothing becomes of an order of the stubs: drop @stubs");
  }

  @Override
  public boolean remembers() {
    return false;
  }

  @Override
  public List<SeenOrder> seenByOwner(long account) {
    return List.of();
  }

  @Override
  public void close() {
    server.close();
  }
}
