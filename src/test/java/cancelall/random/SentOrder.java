package cancelall.random;

import java.util.ArrayList;
import java.util.List;

/** An order as a broker sends it, field by field; a name may stand there twice. */
record SentOrder(List<DrawnField> fields) {
  private static final String TIME = "2025-10-31T14:15:00.000000001Z";

  /** An order that a broker may rightly answer to a request: all that is required and more. */
  static SentOrder answering(DrawnRequest request, Chance chance) {
    DrawnFilter filter = request.filter();
    List<DrawnField> fields = new ArrayList<>();
    fields.add(new DrawnField("account_id", JsonText.as(Long.toString(request.account()))));
    text(fields, chance, "id", chance.uuid());
    text(fields, chance, "instrument_id", instrumentId(filter, chance));
    text(fields, chance, "instrument_type", given(filter.instrumentType(), chance));
    text(fields, chance, "side", given(filter.side(), chance));
    text(fields, chance, "order_type", given(filter.type(), chance));
    text(fields, chance, "status", chance.oneIn(5) ? given(null, chance) : "PENDING_CANCEL");
    text(fields, chance, "time_in_force", chance.one(Vocabulary.TIMES_IN_FORCE));
    text(fields, chance, "symbol", JsonText.words(chance));
    text(fields, chance, "quantity", "1" + chance.digits(chance.below(30)));
    text(fields, chance, "filled_quantity", "0." + chance.digits(chance.between(1, 30)));
    text(fields, chance, "leaves_quantity", "0");
    text(fields, chance, "created_at", TIME);
    text(fields, chance, "updated_at", TIME);
    optional(fields, chance, "client_order_id", JsonText.string(chance, JsonText.words(chance)));
    optional(fields, chance, "venue", JsonText.string(chance, "XNAS"));
    optional(fields, chance, "stop_price", JsonText.NULL);
    optional(fields, chance, "extended_hours", JsonText.as(chance.one("true", "false")));
    optional(fields, chance, "limit_offset", JsonText.string(chance, "-" + chance.digits(25)));
    optional(fields, chance, "details", details(chance));
    optional(fields, chance, "of_another_year", JsonText.any(chance, 3));
    return new SentOrder(chance.shuffled(fields));
  }

  private static void text(List<DrawnField> fields, Chance chance, String name, String value) {
    fields.add(new DrawnField(name, JsonText.string(chance, value)));
  }

  private static void optional(
      List<DrawnField> fields, Chance chance, String name, JsonText value) {
    if (chance.oneIn(2)) {
      fields.add(new DrawnField(name, chance.oneIn(4) ? JsonText.NULL : value));
    }
  }

  private static JsonText details(Chance chance) {
    return JsonText.list(
        chance,
        List.of(JsonText.string(chance, JsonText.words(chance)), JsonText.string(chance, "b")));
  }

  private static String instrumentId(DrawnFilter filter, Chance chance) {
    List<String> asked = filter.instrumentIds();
    return asked.isEmpty() ? chance.uuid() : chance.anyCase(chance.one(asked));
  }

  /** What was asked for; where nothing was, any documented value or one of another year. */
  private static String given(String asked, Chance chance) {
    return asked != null ? asked : chance.one("BUY", "LIMIT", "OPTION", "NEW", "OTHER", "INDEX");
  }

  /** The order with another value under a name that it has, or the name besides. */
  SentOrder with(String name, JsonText value) {
    List<DrawnField> changed = new ArrayList<>(without(name).fields());
    changed.add(new DrawnField(name, value));
    return new SentOrder(changed);
  }

  SentOrder without(String name) {
    return new SentOrder(fields.stream().filter(field -> !field.name().equals(name)).toList());
  }

  JsonText json(Chance chance) {
    return JsonText.object(chance, fields);
  }
}
