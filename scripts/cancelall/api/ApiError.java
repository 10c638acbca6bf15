package cancelall.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The {@code error} of an answer, as it came.
 *
 * @param code the digits received, or null where no number was sent
 * @param message the text received, or null where no text was sent
 */
public record ApiError(String code, String message) {
  /** Reads {@code {code, message}}; null where the element is no object. */
  static ApiError of(JsonElement element) {
    if (!(element instanceof JsonObject object)) {
      return null;
    }
    return new ApiError(number(object.get("code")), string(object.get("message")));
  }

  private static String number(JsonElement element) {
    return element != null && StrictJson.isNumber(element) ? element.getAsString() : null;
  }

  static String string(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString()
        ? primitive.getAsString()
        : null;
  }
}
