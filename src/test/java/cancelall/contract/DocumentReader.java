package cancelall.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compiles the schemas of an OpenAPI 3.1 document, which stand under components and are named. */
final class DocumentReader {
  /** Only a name by which the schemas refer to one another: nothing is fetched from it. */
  private static final String BASE = "https://contract.invalid/orders.openapi.json";

  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode document;
  private final SchemaRegistry registry;

  DocumentReader(JsonNode document) {
    this.document = document;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .preloadSchema(true)
            .locale(Locale.ROOT)
            .build();
    this.registry =
        SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder ->
                builder.schemas(Map.of(BASE, document.toString())).schemaRegistryConfig(config));
  }

  List<DocumentedPath> paths() {
    return document
        .get("paths")
        .propertyStream()
        .map(
            path -> new DocumentedPath(DocumentedPath.split(path.getKey()), calls(path.getValue())))
        .toList();
  }

  private SortedMap<String, Map<Integer, Schema>> calls(JsonNode path) {
    SortedMap<String, Map<Integer, Schema>> calls = new TreeMap<>();
    for (Map.Entry<String, JsonNode> operation : path.properties()) {
      if (METHODS.contains(operation.getKey())) {
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        calls.put(method, answers(operation.getValue().get("responses")));
      }
    }
    return calls;
  }

  private SortedMap<Integer, Schema> answers(JsonNode responses) {
    SortedMap<Integer, Schema> answers = new TreeMap<>();
    for (Map.Entry<String, JsonNode> response : responses.properties()) {
      JsonNode body = resolve(response.getValue()).at("/content/application~1json/schema");
      Schema schema = registry.getSchema(SchemaLocation.of(BASE + body.get("$ref").stringValue()));
      schema.initializeValidators();
      answers.put(Integer.valueOf(response.getKey()), schema);
    }
    return answers;
  }

  private JsonNode resolve(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : document.at(reference.stringValue().substring(1));
  }
}
