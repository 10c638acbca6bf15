package cancelall.sandbox;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The documented answer. */
final class PlainAnswer implements Answer {
  @Override
  public Reply answer(Call call, Reply reply) {
    return reply;
  }

  @Override
  public JsonObject show(Order order) {
    StringBuilder text = new StringBuilder();
    write(order, text);
    return JsonParser.parseString(text.toString()).getAsJsonObject();
  }

  @Override
  public void write(Order order, StringBuilder text) {
    OrderJson.write(order, text);
  }
}
