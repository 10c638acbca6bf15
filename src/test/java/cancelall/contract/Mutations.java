package cancelall.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every single change to a valid exchange that the contract should have an opinion on. */
record Mutations(Exchange original) {
  private static final List<String> OF_EVERY_TYPE =
      List.of("\"text\"", "7", "1.5", "true", "{}", "[]");

  /**
   * One changed exchange.
   *
   * @param what begins with the pointer that a refusal should name
   * @param allowed whether it is still one that the documents allow
   */
  record Mutation(String what, boolean allowed, Exchange result) {}

  List<Mutation> all() {
    List<Mutation> all = new ArrayList<>();
    all.add(becomes("/not_documented", "{}", true));
    for (String pointer : original.pointers()) {
      // Nobody says what an error's details hold, or a field that is not documented.
      if (!pointer.startsWith("/error/details/0/") && !pointer.contains("/not_documented")) {
        presence(pointer, all);
        types(pointer, all);
        texts(pointer, all);
      }
    }
    return all;
  }

  private void presence(String pointer, List<Mutation> all) {
    JsonNode value = original.body().at(pointer);
    boolean item = JsonPointer.compile(pointer).last().mayMatchElement();
    boolean needed = item || needed(pointer);
    if (!item) {
      all.add(new Mutation(pointer + " dropped", !needed, original.without(pointer)));
    }
    all.add(becomes(pointer, "null", !needed));
    if (value.isObject()) {
      all.add(becomes(pointer + "/not_documented", "[1]", true));
    }
  }

  /** Whether the documents promise a value here. */
  private boolean needed(String pointer) {
    String field = field(pointer);
    boolean success = original.status() == 200;
    if (pointer.startsWith("/metadata") || pointer.startsWith("/error")) {
      return Set.of("metadata", "request_id", "code", "message").contains(field)
          || field.equals("error") && !success;
    }
    boolean canceled =
        original.method().equals("DELETE") && original.path().equals(Exchange.ORDERS);
    return field.equals("data")
        || Documented.ALWAYS_IN_AN_ORDER.contains(field)
        || canceled && Documented.ALWAYS_IN_A_CANCELED_ORDER.contains(field)
        || field.equals("expires_at")
            && sibling(pointer, "time_in_force").asString("").equals("GOOD_TILL_DATE");
  }

  private void types(String pointer, List<Mutation> all) {
    JsonNode value = original.body().at(pointer);
    if (value.isNull()) {
      return;
    }
    for (String json : OF_EVERY_TYPE) {
      boolean sameType = JsonText.parse(json).getNodeType() == value.getNodeType();
      if (!sameType || json.equals("1.5")) {
        all.add(becomes(pointer, json, false));
      }
    }
    if (field(pointer).equals("account_id")) {
      Malformed.INT64.forEach(number -> all.add(becomes(pointer, number, false)));
    }
  }

  private void texts(String pointer, List<Mutation> all) {
    Set<String> known = Documented.ENUMERATED.getOrDefault(field(pointer), Set.of());
    for (String value : known) {
      all.add(value.equals("GOOD_TILL_DATE") ? tillDate(pointer) : text(pointer, value, true));
      all.add(text(pointer, value.toLowerCase(Locale.ROOT), false));
      all.add(text(pointer, value + " ", false));
    }
    if (!known.isEmpty()) {
      all.add(text(pointer, "NO_SUCH_VALUE", false));
      all.add(text(pointer, "", false));
    }
    Malformed.texts(field(pointer)).forEach(bad -> all.add(text(pointer, bad, false)));
  }

  /** The one value that makes another field needed. */
  private Mutation tillDate(String pointer) {
    boolean dated = sibling(pointer, "expires_at").isString();
    String what =
        pointer.replace("time_in_force", "expires_at") + " kept, in a GOOD_TILL_DATE order";
    return new Mutation(what, dated, original.withText(pointer, "GOOD_TILL_DATE"));
  }

  private JsonNode sibling(String pointer, String field) {
    return original.body().at(JsonPointer.compile(pointer).head()).path(field);
  }

  private Mutation becomes(String pointer, String json, boolean allowed) {
    return new Mutation(pointer + " becomes " + json, allowed, original.with(pointer, json));
  }

  private Mutation text(String pointer, String text, boolean allowed) {
    String what = pointer + " becomes the text <" + text + ">";
    return new Mutation(what, allowed, original.withText(pointer, text));
  }

  private static String field(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
