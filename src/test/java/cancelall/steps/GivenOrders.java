package cancelall.steps;

import cancelall.api.InstrumentType;
import cancelall.api.OrderType;
import cancelall.api.Side;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import io.cucumber.java.en.Given;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Steps that bring orders about. */
public final class GivenOrders {
  /** A symbol of each instrument type. */
  private static final Map<InstrumentType, String> SYMBOLS =
      Map.of(
          InstrumentType.COMMON_STOCK, "AAPL",
          InstrumentType.PREFERRED_STOCK, "BAC-PL",
          InstrumentType.OPTION, "AAPL  271217C00190000",
          InstrumentType.CASH, "USD",
          InstrumentType.OTHER, "BOND-2031");

  private final State state;

  public GivenOrders(State state) {
    this.state = state;
  }

  @Given("no orders")
  public void noOrders() {
    // A scenario's accounts are empty to begin with.
  }

  @Given("these open orders:")
  public void theseOpenOrders(List<OrderRow> rows) {
    theseOpenOrdersIn(state.accounts().mine(), rows);
  }

  @Given("these open orders in {account}:")
  public void theseOpenOrdersIn(Long account, List<OrderRow> rows) {
    rows.forEach(row -> row.get(Column.STATUS).ifPresent(GivenOrders::requireOpen));
    state.place(account, rows);
  }

  @Given("these orders:")
  public void theseOrders(List<OrderRow> rows) {
    state.place(state.accounts().mine(), rows);
  }

  @Given("an open {side} {orderType} order for {int} {symbol}")
  public void anOpenOrder(Side side, OrderType type, int quantity, String symbol) {
    theseOpenOrders(
        List.of(
            order(side, type)
                .with(Column.SYMBOL, symbol)
                .with(Column.QUANTITY, String.valueOf(quantity))));
  }

  @Given("an open order of every side")
  public void everySide() {
    place(Side.values(), side -> order(side, OrderType.LIMIT));
  }

  @Given("an open order of every side but {side}")
  public void everySideBut(Side left) {
    placeBut(Side.values(), left, side -> order(side, OrderType.LIMIT));
  }

  @Given("an open order of every order type")
  public void everyOrderType() {
    place(OrderType.values(), type -> order(Side.BUY, type));
  }

  @Given("an open order of every order type but {orderType}")
  public void everyOrderTypeBut(OrderType left) {
    placeBut(OrderType.values(), left, type -> order(Side.BUY, type));
  }

  @Given("an open order of every instrument type")
  public void everyInstrumentType() {
    place(InstrumentType.values(), GivenOrders::order);
  }

  @Given("an open order of every instrument type but {instrumentType}")
  public void everyInstrumentTypeBut(InstrumentType left) {
    placeBut(InstrumentType.values(), left, GivenOrders::order);
  }

  private <E> void place(E[] values, Function<E, OrderRow> order) {
    theseOpenOrders(Arrays.stream(values).map(order).toList());
  }

  /** What is asked for is not there, so an order more or less of the others changes nothing. */
  private <E> void placeBut(E[] values, E left, Function<E, OrderRow> order) {
    state.placeWhatCanBe(
        state.accounts().mine(),
        Arrays.stream(values).filter(value -> value != left).map(order).toList());
  }

  private static OrderRow order(InstrumentType type) {
    return order(Side.BUY, OrderType.LIMIT)
        .with(Column.SYMBOL, SYMBOLS.get(type))
        .with(Column.INSTRUMENT_TYPE, type.name());
  }

  @Given("{int} open orders")
  public void manyOpenOrders(int count) {
    theseOpenOrders(Collections.nCopies(count, order(Side.BUY, OrderType.LIMIT)));
  }

  private static OrderRow order(Side side, OrderType type) {
    return new OrderRow(
        Map.of(Column.SYMBOL, "AAPL", Column.SIDE, side.name(), Column.TYPE, type.name()));
  }

  private static void requireOpen(String status) {
    if (!SeenOrder.OPEN.contains(status)) {
      throw new IllegalArgumentException(
          status + " is no open status: write \"Given these orders:\" above this table");
    }
  }
}
