package cancelall.random;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The body of an answer before it is written.
 *
 * @param orders what stands under {@code data}
 * @param others the other fields, one of which may be a {@code data} to take the place of the
 *     orders
 */
record SentAnswer(List<SentOrder> orders, List<DrawnField> others) {
  /** What a broker may rightly answer to a request that hits orders. */
  static SentAnswer to(DrawnRequest request, Chance chance) {
    List<SentOrder> orders =
        Stream.generate(() -> SentOrder.answering(request, chance))
            .limit(chance.between(1, 5))
            .toList();
    List<DrawnField> others = new ArrayList<>();
    if (chance.oneIn(2)) {
      others.add(new DrawnField("error", JsonText.NULL));
    }
    others.add(new DrawnField("metadata", metadata(chance)));
    if (chance.oneIn(3)) {
      others.add(new DrawnField("of_another_year", JsonText.any(chance, 2)));
    }
    return new SentAnswer(orders, others);
  }

  /** The error envelope. */
  static SentAnswer error(Chance chance, String code, String message) {
    JsonText error =
        JsonText.object(
            chance,
            List.of(
                new DrawnField("code", JsonText.as(code)),
                new DrawnField("message", JsonText.string(chance, message))));
    return new SentAnswer(
        null,
        List.of(new DrawnField("error", error), new DrawnField("metadata", metadata(chance))));
  }

  private static JsonText metadata(Chance chance) {
    return JsonText.object(
        chance, List.of(new DrawnField("request_id", JsonText.string(chance, chance.uuid()))));
  }

  SentAnswer withOrders(List<SentOrder> changed) {
    return new SentAnswer(changed, others);
  }

  /** The answer with a field in place of the one of that name; {@code data} for the orders. */
  SentAnswer with(String name, JsonText value) {
    List<DrawnField> changed =
        new ArrayList<>(others.stream().filter(field -> !field.name().equals(name)).toList());
    changed.add(new DrawnField(name, value));
    return new SentAnswer(name.equals("data") ? null : orders, changed);
  }

  String text(Chance chance) {
    List<DrawnField> all = new ArrayList<>(others);
    if (orders != null) {
      List<JsonText> data = orders.stream().map(order -> order.json(chance)).toList();
      all.add(new DrawnField("data", JsonText.list(chance, data)));
    }
    return JsonText.object(chance, chance.shuffled(all)).sent();
  }
}
