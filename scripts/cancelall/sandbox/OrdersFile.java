package cancelall.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders to begin with, from a file: a JSON array in the API's own field names, so that the {@code
 * data} of a list can be used as it is. {@code symbol}, {@code side} and {@code quantity} are
 * needed, the rest is as for {@link NewOrder}; {@code fate} is the sandbox's own and names a {@link
 * Fate}.
 */
public final class OrdersFile {
  private OrdersFile() {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException with a sentence for the user, if it cannot be read or used
   */
  public static List<NewOrder> read(Path file) {
    List<NewOrder> orders = new ArrayList<>();
    JsonElement json = parse(file);
    if (!json.isJsonArray()) {
      throw unusable(file, "it is not a JSON array");
    }
    for (JsonElement element : json.getAsJsonArray()) {
      if (!(element instanceof JsonObject object)) {
        throw unusable(file, "[" + orders.size() + "] is not an object");
      }
      try {
        orders.add(new FiledOrder(object).order());
      } catch (IllegalArgumentException e) {
        throw unusable(file, "[" + orders.size() + "]: " + e.getMessage());
      }
    }
    return orders;
  }

  private static JsonElement parse(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      JsonReader reader = new JsonReader(text);
      reader.setStrictness(Strictness.STRICT);
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw unusable(file, "something follows the array");
      }
      return json;
    } catch (NoSuchFileException e) {
      throw unusable(file, "there is no such file");
    } catch (JsonParseException e) {
      throw unusable(file, "it is not JSON");
    } catch (IOException e) {
      throw unusable(file, "it cannot be read");
    }
  }

  private static IllegalArgumentException unusable(Path file, String why) {
    return new IllegalArgumentException("The orders in " + file + " cannot be used: " + why);
  }
}
