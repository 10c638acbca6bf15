package cancelall.broker;

import java.util.List;
import java.util.stream.Collectors;

/** The bodies that the documented page shows, and others made like them. */
public final class Documented {
  public static final String NOTHING_OPEN_MESSAGE = "No orders match the specified filters";

  public static final String FORBIDDEN_MESSAGE =
      "The caller does not have permission to execute the specified operation";

  public static final String REQUEST_ID = "fb1c2d3e-4f5a-6b7c-8d9e-0f1a2b3c4d5e";

  /** The example of a 200. */
  public static final String TWO_ORDERS = orders(OrderText.aapl(), OrderText.msft());

  /** The example of a 404. */
  public static final String NOTHING_OPEN = error(404, NOTHING_OPEN_MESSAGE);

  private Documented() {}

  /** A 200's body with these orders. */
  public static String orders(OrderText... orders) {
    return """
    {
      "data": [%s],
      "error": null,
      "metadata": {
        "request_id": "%s"
      }
    }\
    """
        .formatted(
            List.of(orders).stream().map(OrderText::json).collect(Collectors.joining(",")),
            REQUEST_ID);
  }

  /** The error envelope. */
  public static String error(int code, String message) {
    return """
    {
      "error": {
        "code": %d,
        "message": "%s"
      },
      "metadata": {
        "request_id": "2f035fbb-68ba-42e9-8743-d3b21110b4c7"
      }
    }\
    """
        .formatted(code, message);
  }
}
