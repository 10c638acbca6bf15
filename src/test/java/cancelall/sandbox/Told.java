package cancelall.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;

/** What was answered: the body as text, and as JSON. */
record Told(int status, String text) {
  JsonObject json() {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  List<JsonObject> orders() {
    return StreamSupport.stream(json().getAsJsonArray("data").spliterator(), false)
        .map(order -> order.getAsJsonObject())
        .toList();
  }

  List<String> ids() {
    return each("id");
  }

  List<String> each(String field) {
    return orders().stream().map(order -> order.get(field).getAsString()).toList();
  }

  JsonObject metadata() {
    return json().getAsJsonObject("metadata");
  }

  String message() {
    return json().getAsJsonObject("error").get("message").getAsString();
  }
}
