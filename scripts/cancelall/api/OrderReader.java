package cancelall.api;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads orders one after the other. Their field names are nearly always the same in the same order,
 * so those of the order before are kept and shared, and known to be unique already.
 */
final class OrderReader {
  private String[] names = new String[0];
  private FieldNames shared = new FieldNames(names);
  private Object[] values = new Object[32];

  /** Reads the object that the reader stands before. */
  Order read(JsonReader in) throws IOException {
    boolean alike = true;
    int count = 0;
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      alike = alike && count < names.length && name.equals(names[count]);
      if (!alike) {
        own(name, count);
      }
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = in.peek() == JsonToken.STRING ? in.nextString() : StrictJson.read(in);
    }
    in.endObject();
    if (count < names.length) {
      names = Arrays.copyOf(names, count);
    }
    if (shared.all() != names) {
      shared = new FieldNames(names);
    }
    return new Order(shared, Arrays.copyOf(values, count));
  }

  /** Takes a name that the order before did not have there; the shared names stay as they are. */
  private void own(String name, int position) throws MalformedJsonException {
    String[] longer = Arrays.copyOf(names, position + 1);
    for (int i = 0; i < position; i++) {
      if (name.equals(longer[i])) {
        throw new MalformedJsonException("the name '" + name + "' is given twice");
      }
    }
    longer[position] = name;
    names = longer;
  }
}
