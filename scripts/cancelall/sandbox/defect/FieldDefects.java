package cancelall.sandbox.defect;

import cancelall.sandbox.Answer;
import cancelall.sandbox.Call;
import cancelall.sandbox.Defect;
import cancelall.sandbox.Order;
import cancelall.sandbox.Reply;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** Defects in how an order is shown, in every answer that shows one. */
final class FieldDefects {
  private static final List<String> DECIMALS =
      List.of("quantity", "filled_quantity", "leaves_quantity", "limit_price", "stop_price");

  private FieldDefects() {}

  static List<Defect> list() {
    return List.of(
        showing(
            "numbers-for-text",
            "quantities and prices are JSON numbers in place of text",
            json -> DECIMALS.forEach(name -> asNumber(json, name))),
        showing(
            "account-id-as-text",
            "account_id is text in place of a number",
            json -> json.addProperty("account_id", json.get("account_id").getAsString())),
        showing(
            "timestamps-broken",
            "timestamps have a blank in place of the T and no zone",
            json ->
                List.of("created_at", "updated_at")
                    .forEach(
                        name -> {
                          String text = json.get(name).getAsString();
                          json.addProperty(name, text.replace('T', ' ').replace("Z", ""));
                        })),
        showing("id-missing", "orders have no id", json -> json.remove("id")),
        showing(
            "account-id-missing", "orders have no account_id", json -> json.remove("account_id")),
        showing("status-missing", "orders have no status", json -> json.remove("status")),
        showing(
            "status-misspelt",
            "CANCELED is spelt CANCELLED",
            json -> {
              if (json.get("status").getAsString().equals("CANCELED")) {
                json.addProperty("status", "CANCELLED");
              }
            }),
        showing("side-missing", "orders have no side", json -> json.remove("side")),
        showing(
            "type-for-order-type",
            "order_type is called type",
            json -> json.add("type", json.remove("order_type"))));
  }

  private static void asNumber(JsonObject json, String name) {
    JsonElement text = json.get(name);
    if (text != null && !text.isJsonNull()) {
      json.add(name, new JsonPrimitive(new BigDecimal(text.getAsString())));
    }
  }

  private static Defect showing(String name, String description, Consumer<JsonObject> change) {
    return new Defect(
        name,
        description,
        seams -> {
          Answer inner = seams.answer();
          return seams.withAnswer(
              new Answer() {
                @Override
                public Reply answer(Call call, Reply reply) {
                  return inner.answer(call, reply);
                }

                @Override
                public JsonObject show(Order order) {
                  JsonObject json = inner.show(order);
                  change.accept(json);
                  return json;
                }
              });
        });
  }
}
