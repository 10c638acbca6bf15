package cancelall.random;

import java.util.ArrayList;
import java.util.List;

/** Breaks an answer where it means something: its orders, or what stands beside them. */
final class BrokenOrders {
  private static final List<String> UNREADABLE =
      List.of(
          "\"\u0001\"", "\"\\x\"", "\"\\ud800\"", "{\"a\":1,\"a\":2}", "[1,]", "01", "nil", "'a'");

  private BrokenOrders() {}

  /** An answer that is mostly, not always, a breach. */
  static SentAnswer of(SentAnswer valid, DrawnRequest request, Chance chance) {
    List<SentOrder> orders = new ArrayList<>(valid.orders());
    int at = chance.below(orders.size());
    SentOrder order = orders.get(at);
    DrawnField field = chance.one(order.fields());
    switch (chance.below(13)) {
      case 0 -> orders.set(at, order.without(field.name()));
      case 1 -> orders.set(at, twice(order, field));
      case 2 -> orders.set(at, order.with(field.name(), JsonText.any(chance, 2)));
      case 3 -> orders.set(at, order.with("account_id", account(request.account(), chance)));
      case 4 -> orders.set(at, order.with(filtered(chance), JsonText.any(chance, 1)));
      case 5 -> orders.set(at, order.with(filtered(chance), JsonText.NULL));
      case 6 -> orders.set(at, order.with(filtered(chance), other(request, chance)));
      case 7 -> orders.add(new SentOrder(chance.shuffled(order.fields())));
      case 8 -> orders.add(order.with("status", JsonText.string(chance, "FILLED")));
      case 9 -> orders.clear();
      case 10 -> {
        return valid.with(chance.one("data", "error", "metadata"), JsonText.any(chance, 3));
      }
      case 11 -> {
        return unreadable(valid, chance);
      }
      default -> {
        return valid.with("error", SentAnswer.error(chance, "500", "x").others().get(0).value());
      }
    }
    return valid.withOrders(orders);
  }

  /** The answer with a field that is no JSON, be it one that nobody asked for. */
  static SentAnswer unreadable(SentAnswer valid, Chance chance) {
    return valid.with(
        chance.one("of_another_year", "metadata", "data"), JsonText.as(chance.one(UNREADABLE)));
  }

  private static SentOrder twice(SentOrder order, DrawnField field) {
    List<DrawnField> fields = new ArrayList<>(order.fields());
    fields.add(field);
    return new SentOrder(fields);
  }

  private static String filtered(Chance chance) {
    return chance.one("instrument_id", "instrument_type", "side", "order_type", "account_id", "id");
  }

  private static JsonText other(DrawnRequest request, Chance chance) {
    return JsonText.string(
        chance,
        chance.one("SELL", "STOP", "CASH", "buy", "", chance.uuid(), "" + request.account()));
  }

  /** Other accounts, and the same one in a shape that is no whole number. */
  private static JsonText account(long account, Chance chance) {
    return chance.oneIn(4)
        ? JsonText.string(chance, Long.toString(account))
        : JsonText.as(
            chance.one(
                Long.toString(account ^ 1),
                account + ".0",
                account + "e0",
                account + "0",
                "-" + account,
                "0",
                "92233720368547758079223372036854775807"));
  }
}
