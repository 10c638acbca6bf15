package cancelall.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields of a submitted order, read with the wording of the documented 422. */
final class SubmissionFields {
  private static final String PREFIX = "Failed to deserialize the JSON body into the target type: ";

  private final JsonObject json;
  private final String position;

  /** The position says where in the body the object stands, such as {@code [0]}. */
  SubmissionFields(JsonObject json, String position) {
    this.json = json;
    this.position = position;
  }

  String requiredText(String name) {
    return text(name).orElseThrow(() -> missing(name));
  }

  /** Missing and null mean the same. */
  Optional<String> text(String name) {
    JsonElement value = json.get(name);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (value instanceof JsonPrimitive primitive && primitive.isString()) {
      return Optional.of(primitive.getAsString());
    }
    throw in(name).wrongType(value, "a string");
  }

  Optional<Boolean> flag(String name) {
    JsonElement value = json.get(name);
    if (value == null || value.isJsonNull()) {
      return Optional.empty();
    }
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return Optional.of(primitive.getAsBoolean());
    }
    throw in(name).wrongType(value, "a boolean");
  }

  <E extends Enum<E>> E required(String name, Set<E> allowed) {
    return constant(name, requiredText(name), allowed);
  }

  <E extends Enum<E>> Optional<E> optional(String name, Set<E> allowed) {
    return text(name).map(value -> constant(name, value, allowed));
  }

  Refusal wrongType(JsonElement found, String expected) {
    return malformed("invalid type: " + typeOf(found) + ", expected " + expected);
  }

  private <E extends Enum<E>> E constant(String name, String value, Set<E> allowed) {
    return allowed.stream()
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                in(name)
                    .malformed(
                        allowed.stream()
                            .sorted()
                            .map(constant -> "`" + constant.name() + "`")
                            .collect(
                                Collectors.joining(
                                    ", ",
                                    "unknown variant `" + value + "`, expected one of ",
                                    ""))));
  }

  private Refusal missing(String name) {
    return malformed("missing field `" + name + "`");
  }

  private Refusal malformed(String why) {
    return new Refusal(422, PREFIX + (position.isEmpty() ? "" : position + ": ") + why);
  }

  private SubmissionFields in(String name) {
    return new SubmissionFields(json, position + "." + name);
  }

  private static String typeOf(JsonElement found) {
    if (found.isJsonObject()) {
      return "map";
    }
    if (found.isJsonArray()) {
      return "sequence";
    }
    if (found.isJsonNull()) {
      return "null";
    }
    JsonPrimitive primitive = found.getAsJsonPrimitive();
    String type = primitive.isString() ? "string" : primitive.isBoolean() ? "boolean" : "number";
    return primitive.isNumber() || primitive.isBoolean()
        ? type + " `" + primitive.getAsString() + "`"
        : type;
  }
}
