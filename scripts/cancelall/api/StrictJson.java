package cancelall.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.ToNumberPolicy;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads and writes JSON without loss: numbers keep every digit, a name given twice is an error, and
 * nothing that RFC 8259 forbids is let through.
 */
final class StrictJson {
  private StrictJson() {}

  /** A reader that refuses bytes that are no UTF-8, and a byte order mark, which JSON has not. */
  static JsonReader reader(InputStream in) throws IOException {
    Reader text =
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    PushbackReader pushback = new PushbackReader(text);
    int first = pushback.read();
    if (first == '\ufeff') {
      throw new MalformedJsonException("a byte order mark stands before the JSON");
    }
    if (first >= 0) {
      pushback.unread(first);
    }
    JsonReader reader = new JsonReader(pushback);
    reader.setStrictness(Strictness.STRICT);
    return reader;
  }

  static JsonElement read(JsonReader in) throws IOException {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> readObject(in);
      case BEGIN_ARRAY -> readArray(in);
      case STRING -> new JsonPrimitive(in.nextString());
      case NUMBER -> new JsonPrimitive(ToNumberPolicy.LAZILY_PARSED_NUMBER.readNumber(in));
      case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
      case NULL -> {
        in.nextNull();
        yield JsonNull.INSTANCE;
      }
      default -> throw new MalformedJsonException("unexpected end of a value");
    };
  }

  static boolean isNumber(JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isNumber();
  }

  static void write(JsonElement element, JsonWriter out) throws IOException {
    if (element instanceof JsonObject object) {
      out.beginObject();
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        out.name(entry.getKey());
        write(entry.getValue(), out);
      }
      out.endObject();
    } else if (element instanceof JsonArray array) {
      out.beginArray();
      for (JsonElement item : array) {
        write(item, out);
      }
      out.endArray();
    } else if (element instanceof JsonPrimitive primitive) {
      if (primitive.isString()) {
        out.value(primitive.getAsString());
      } else {
        out.jsonValue(primitive.getAsString());
      }
    } else {
      out.nullValue();
    }
  }

  private static JsonObject readObject(JsonReader in) throws IOException {
    JsonObject object = new JsonObject();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (object.has(name)) {
        throw new MalformedJsonException("the name '" + name + "' is given twice");
      }
      object.add(name, read(in));
    }
    in.endObject();
    return object;
  }

  private static JsonArray readArray(JsonReader in) throws IOException {
    JsonArray array = new JsonArray();
    in.beginArray();
    while (in.hasNext()) {
      array.add(read(in));
    }
    in.endArray();
    return array;
  }
}
