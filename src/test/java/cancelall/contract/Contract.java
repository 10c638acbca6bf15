package cancelall.contract;

import com.networknt.schema.Schema;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Holds HTTP exchanges against {@code contract/orders.openapi.json}, the OpenAPI document of the
 * calls. Immutable, and safe to share between threads: every schema is compiled once, when the
 * contract is first asked for.
 */
public final class Contract {
  private static final Contract DOCUMENTED =
      new Contract(JsonText.resource("contract/orders.openapi.json"));

  private final List<DocumentedPath> paths;

  private Contract(JsonNode document) {
    paths = new DocumentReader(document).paths();
  }

  /** The contract of this project. */
  public static Contract documented() {
    return DOCUMENTED;
  }

  /**
   * Checks one exchange. The request's body and query are not looked at, nor the headers.
   *
   * @param path as it was sent, with or without its query
   * @param body the answer's body; null is an empty one
   * @return what differs, in the order of the schema; empty when nothing does
   */
  public List<Violation> check(String method, String path, int status, String body) {
    String call = call(method, path, status);
    Optional<Map<Integer, Schema>> answers = answers(method, path.split("\\?", 2)[0]);
    if (answers.isEmpty()) {
      String known = paths.stream().map(DocumentedPath::calls).collect(Collectors.joining(", "));
      return whole(call, "a call of the contract: " + known, method + " " + path);
    }
    Schema schema = answers.get().get(status);
    if (schema == null) {
      return whole(call, "a status of the contract: " + answers.get().keySet(), "" + status);
    }
    if (body == null || body.isBlank()) {
      return whole(call, "a JSON text", "an empty body");
    }
    JsonNode json;
    try {
      json = JsonText.parse(body);
    } catch (JacksonException e) {
      return whole(call, "a JSON text", e.getOriginalMessage());
    }
    try {
      return schema.validate(json).stream()
          .map(error -> new Finding(error, json).violation(call))
          .distinct()
          .toList();
    } catch (JacksonException e) {
      // networknt 3.0.9 compares bounds as longs and throws at 1e30.
      return whole(call, "whole numbers of 64 bits", e.getOriginalMessage());
    }
  }

  /** As {@link #check(String, String, int, String)}, for a body of bytes, which must be UTF-8. */
  public List<Violation> check(String method, String path, int status, byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return check(method, path, status, text);
    } catch (CharacterCodingException e) {
      return whole(call(method, path, status), "text in UTF-8", e.getMessage());
    }
  }

  private Optional<Map<Integer, Schema>> answers(String method, String path) {
    return paths.stream()
        .filter(documented -> documented.covers(path))
        .findFirst()
        .map(documented -> documented.answers().get(method));
  }

  private static String call(String method, String path, int status) {
    return method + " " + path + " -> " + status;
  }

  private static List<Violation> whole(String call, String expected, String seen) {
    return List.of(new Violation(call, "", expected, seen));
  }
}
