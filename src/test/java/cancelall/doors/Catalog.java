package cancelall.doors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code jbang NAME@catalog} can run. */
final class Catalog {
  static final Path FILE = Path.of("jbang-catalog.json");

  private Catalog() {}

  /** The field of each alias, by the alias's name. */
  static Map<String, String> aliases(String field) {
    Function<Map.Entry<String, JsonElement>, String> value =
        alias -> alias.getValue().getAsJsonObject().get(field).getAsString();
    return read().getAsJsonObject("aliases").entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, value));
  }

  static JsonObject read() {
    try (Reader file = Files.newBufferedReader(FILE);
        JsonReader json = new JsonReader(file)) {
      json.setStrictness(Strictness.STRICT);
      return JsonParser.parseReader(json).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
