package cancelall.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** An exchange to try on the contract, and its variants; the body of one is never changed. */
record Exchange(String method, String path, int status, JsonNode body) {
  static final String ORDERS = "/v1/accounts/19816/orders";
  static final String ORDER = ORDERS + "/01981111-2222-7333-8444-555566667777";

  /** One of the page's three examples. */
  static Exchange page(int status) {
    return new Exchange("DELETE", ORDERS, status, JsonText.resource("page/" + status + ".json"));
  }

  /** A list of one order that has every documented field, in our own values. */
  static Exchange list() {
    return new Exchange("GET", ORDERS, 200, JsonText.resource("contract/examples/list-200.json"));
  }

  static Exchange submitted() {
    return new Exchange("POST", ORDERS, 200, list().body);
  }

  static Exchange notSubmitted() {
    JsonNode body = JsonText.resource("contract/examples/submit-400.json");
    return new Exchange("POST", ORDERS, 400, body);
  }

  /** Cancel-all's answer of the one order of {@link #list()}. */
  static Exchange cancelAll() {
    return new Exchange("DELETE", ORDERS, 200, list().body);
  }

  static Exchange oneOrder(String method) {
    String order = list().body.at("/data/0").toString();
    return new Exchange(method, ORDER, 200, list().with("/data", order).body);
  }

  /** The same with another JSON text at the pointer. */
  Exchange with(String pointer, String json) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode value = JsonText.parse(json);
    JsonNode copy = body.deepCopy();
    JsonNode parent = copy.at(at.head());
    if (parent instanceof ArrayNode array) {
      array.set(at.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
    }
    return new Exchange(method, path, status, copy);
  }

  Exchange withText(String pointer, String text) {
    return with(pointer, StringNode.valueOf(text).toString());
  }

  Exchange without(String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode copy = body.deepCopy();
    ((ObjectNode) copy.at(at.head())).remove(at.last().getMatchingProperty());
    return new Exchange(method, path, status, copy);
  }

  /** Where every value of the body is, the body itself left out. */
  List<String> pointers() {
    List<JsonPointer> found = new ArrayList<>();
    collect(JsonPointer.empty(), body, found);
    return found.stream().map(JsonPointer::toString).toList();
  }

  private static void collect(JsonPointer at, JsonNode node, List<JsonPointer> found) {
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      found.add(at.appendProperty(property.getKey()));
      collect(at.appendProperty(property.getKey()), property.getValue(), found);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(at.appendIndex(i));
      collect(at.appendIndex(i), node.get(i), found);
    }
  }

  List<Violation> violations() {
    return Contract.documented().check(method, path, status, body.toString());
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status + " " + body;
  }
}
