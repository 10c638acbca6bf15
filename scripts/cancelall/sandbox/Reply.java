package cancelall.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * An answer before it is written.
 *
 * @param shape what stands under {@code data}
 * @param orders the orders under {@code data}
 * @param error what stands under {@code error}: a JSON null, an object, or null to leave it out
 * @param metadata what stands under {@code metadata}, or null to leave it out
 * @param headers headers beyond Content-Type
 */
public record Reply(
    int status,
    Shape shape,
    List<Order> orders,
    JsonElement error,
    JsonObject metadata,
    Map<String, String> headers) {

  /** What stands under {@code data}. */
  public enum Shape {
    /** No {@code data} key: the page's errors have none. */
    ABSENT,
    ONE,
    LIST,
    /** No body at all. */
    EMPTY_BODY
  }

  public Reply {
    headers = Map.copyOf(headers);
  }

  static Reply list(List<Order> orders, String requestId) {
    return new Reply(200, Shape.LIST, orders, JsonNull.INSTANCE, metadata(requestId), Map.of());
  }

  static Reply one(Order order, String requestId) {
    return new Reply(
        200, Shape.ONE, List.of(order), JsonNull.INSTANCE, metadata(requestId), Map.of());
  }

  static Reply error(int status, String message, String requestId) {
    JsonObject error = new JsonObject();
    error.addProperty("code", status);
    error.addProperty("message", message);
    return new Reply(status, Shape.ABSENT, List.of(), error, metadata(requestId), Map.of());
  }

  private static JsonObject metadata(String requestId) {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("request_id", requestId);
    return metadata;
  }

  public Reply withStatus(int value) {
    return new Reply(value, shape, orders, error, metadata, headers);
  }

  public Reply withShape(Shape value) {
    return new Reply(status, value, orders, error, metadata, headers);
  }

  public Reply withOrders(List<Order> value) {
    return new Reply(status, shape, value, error, metadata, headers);
  }

  public Reply withError(JsonElement value) {
    return new Reply(status, shape, orders, value, metadata, headers);
  }

  public Reply withMetadata(JsonObject value) {
    return new Reply(status, shape, orders, error, value, headers);
  }

  Reply withHeader(String name, String value) {
    return new Reply(status, shape, orders, error, metadata, Map.of(name, value));
  }
}
