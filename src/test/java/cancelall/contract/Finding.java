package cancelall.contract;

import com.networknt.schema.Error;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What the validator found, turned into a {@link Violation}. */
record Finding(Error error, JsonNode body) {
  private static final int LONGEST = 120;

  Violation violation(String call) {
    String pointer = error.getInstanceLocation().toString();
    if (error.getKeyword().equals("required")) {
      String missing = pointer + "/" + error.getProperty();
      return new Violation(call, missing, "a value", "nothing there");
    }
    return new Violation(call, pointer, expected(), seen(body.at(JsonPointer.compile(pointer))));
  }

  private String expected() {
    JsonNode wanted = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "type" -> "the type " + values(wanted, " or ");
      case "enum" -> "one of " + values(wanted, ", ");
      case "const" -> wanted.toString();
      case "pattern" -> "text of the form " + wanted.asString();
      case "format" -> "a " + wanted.asString();
      case "minItems" -> "at least " + wanted + " in the list";
      case "minLength" -> "text that is not empty";
      case "minimum" -> "a number not below " + wanted;
      case "maximum" -> "a number not above " + wanted;
      default -> error.getMessage();
    };
  }

  private static String values(JsonNode wanted, String separator) {
    return wanted.isArray()
        ? wanted.valueStream().map(JsonNode::asString).collect(Collectors.joining(separator))
        : wanted.asString();
  }

  private static String seen(JsonNode value) {
    String text = value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
