package cancelall.steps.target;

import cancelall.sandbox.Instrument;
import cancelall.sandbox.Instruments;
import cancelall.sandbox.NewOrder;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.OrderType;
import cancelall.sandbox.QueueState;
import cancelall.sandbox.Side;
import cancelall.sandbox.TimeInForce;
import cancelall.sandbox.TrailingOffsetType;
import cancelall.steps.table.Column;
import cancelall.steps.table.OrderRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Consumer;

/** A row of a scenario, made an order of the sandbox. */
final class SandboxOrder {
  private final OrderRow row;

  private SandboxOrder(OrderRow row) {
    this.row = row;
  }

  static NewOrder of(long account, OrderRow row) {
    return new SandboxOrder(Completed.of(row)).order().account(account);
  }

  private NewOrder order() {
    NewOrder order =
        NewOrder.of(Side.valueOf(cell(Column.SIDE)), instrument(), cell(Column.QUANTITY))
            .type(OrderType.valueOf(cell(Column.TYPE)))
            .timeInForce(TimeInForce.valueOf(cell(Column.TIME_IN_FORCE)))
            .status(status());
    given(Column.FILLED, order::filled);
    given(Column.AVERAGE_PRICE, order::averageFillPrice);
    given(Column.LIMIT_PRICE, order::limitPrice);
    given(Column.STOP_PRICE, order::stopPrice);
    given(Column.LIMIT_OFFSET, order::limitOffset);
    given(Column.TRAILING_OFFSET, offset -> order.trailingOffset(offset, TrailingOffsetType.PRICE));
    given(Column.EXPIRES, expires -> order.expiresAt(Instant.parse(expires)));
    given(Column.QUEUE, queue -> order.queueState(QueueState.valueOf(queue)));
    return order;
  }

  private String cell(Column column) {
    return row.get(column).orElseThrow();
  }

  private void given(Column column, Consumer<String> setter) {
    row.get(column).ifPresent(setter);
  }

  private Instrument instrument() {
    Instrument instrument = Instruments.ofSymbol(cell(Column.SYMBOL));
    given(
        Column.INSTRUMENT_TYPE,
        type -> {
          if (!type.equals(instrument.type().name())) {
            throw new IllegalArgumentException(
                instrument.symbol() + " is of type " + instrument.type() + ", not " + type);
          }
        });
    return instrument;
  }

  /** An order that is filled in part is PARTIALLY_FILLED where the row does not say otherwise. */
  private OrderStatus status() {
    boolean begun =
        row.get(Column.FILLED).filter(filled -> new BigDecimal(filled).signum() > 0).isPresent();
    return row.get(Column.STATUS)
        .map(OrderStatus::valueOf)
        .orElse(begun ? OrderStatus.PARTIALLY_FILLED : OrderStatus.NEW);
  }
}
