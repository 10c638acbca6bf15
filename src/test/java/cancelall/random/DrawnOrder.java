package cancelall.random;

import cancelall.sandbox.Instrument;
import cancelall.sandbox.InstrumentType;
import cancelall.sandbox.NewOrder;
import cancelall.sandbox.OrderStatus;
import cancelall.sandbox.OrderType;
import cancelall.sandbox.QueueState;
import cancelall.sandbox.Side;
import cancelall.sandbox.TimeInForce;
import java.math.BigDecimal;

/**
 * An order of a random book, in the API's words, so that what is expected of it needs no type of
 * the sandbox.
 *
 * @param queueState null unless it is or was held for a release
 */
record DrawnOrder(
    String id,
    long account,
    DrawnInstrument instrument,
    String side,
    String type,
    String status,
    String queueState,
    String timeInForce,
    BigDecimal quantity,
    BigDecimal filled) {

  static DrawnOrder of(Chance chance, long account, DrawnInstrument instrument) {
    boolean likelyOpen = chance.oneIn(2);
    BigDecimal quantity = new BigDecimal(chance.between(1, 9) + chance.digits(chance.below(18)));
    BigDecimal fills = new BigDecimal(chance.one("0", "0", "0.5", "0.25", "1"));
    return new DrawnOrder(
        chance.uuid(),
        account,
        instrument,
        chance.one(Vocabulary.SIDES),
        chance.one(Vocabulary.ORDER_TYPES),
        likelyOpen ? chance.one("NEW", "PARTIALLY_FILLED") : chance.one(Vocabulary.STATUSES),
        chance.oneIn(4) ? chance.one("AWAITING_RELEASE", "RELEASED") : null,
        chance.one(Vocabulary.TIMES_IN_FORCE),
        quantity,
        quantity.multiply(fills));
  }

  /** The same as the sandbox takes it. */
  NewOrder toBePlaced() {
    InstrumentType kind = InstrumentType.valueOf(instrument.type());
    Instrument traded = new Instrument(instrument.id(), kind, instrument.symbol(), null);
    NewOrder order =
        NewOrder.of(Side.valueOf(side), traded, quantity.toPlainString())
            .account(account)
            .id(id)
            .type(OrderType.valueOf(type))
            .status(OrderStatus.valueOf(status))
            .timeInForce(TimeInForce.valueOf(timeInForce))
            .filled(filled.toPlainString());
    return queueState == null ? order : order.queueState(QueueState.valueOf(queueState));
  }
}
