package cancelall.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads {@code {data, error, metadata}} from a stream, handing {@code data} to whoever understands
 * it, and never holding more of it than one element.
 */
final class Envelope {
  /** Reads the value of {@code data}; the reader stands before it. */
  interface DataReader {
    void read(JsonReader in, List<String> violations) throws IOException;

    /** Reads what it can of a whole answer before Gson does, and gives what is left of it. */
    default InputStream ahead(InputStream in) throws IOException {
      return in;
    }

    /** Whether something is missing in what {@link #ahead} left. */
    default boolean hasReadAhead() {
      return false;
    }
  }

  private static final String GSON_TO_PROGRAMMERS =
      "Use JsonReader.setStrictness(Strictness.LENIENT) to accept malformed JSON";

  private final List<String> violations = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private JsonElement error;
  private JsonElement metadata;

  /** Whether the text ended before the JSON did. */
  private boolean truncated;

  private boolean complete;

  private final Consumer<String> identified;

  private Envelope(Consumer<String> identified) {
    this.identified = identified;
  }

  /**
   * Reads to the end of the message.
   *
   * @param identified hears the request id, or null, before that end
   */
  static Envelope read(ObservedStream in, DataReader dataReader, Consumer<String> identified) {
    Envelope envelope = new Envelope(identified);
    try {
      envelope.readDocument(StrictJson.reader(dataReader.ahead(in)), dataReader);
    } catch (EOFException early) {
      envelope.truncated = true;
      envelope.violations.add(
          in.isEmpty() ? "the answer is empty" : "the answer ends in the middle of its JSON");
    } catch (CharacterCodingException notUtf8) {
      envelope.truncated = in.hasEnded();
      envelope.violations.add("the answer is not UTF-8");
    } catch (IOException | IllegalStateException | NumberFormatException notJson) {
      // A word that stops short is malformed to Gson, which had to look for more of it.
      envelope.truncated = in.hasEnded() && !envelope.complete;
      String why = firstLine(notJson);
      // A position in what was left is none in the answer.
      String said = dataReader.hasReadAhead() ? why.replaceFirst(" at line .*", "") : why;
      envelope.violations.add("the answer is not the documented JSON: " + said);
    }
    in.drain();
    return envelope;
  }

  private void readDocument(JsonReader in, DataReader dataReader) throws IOException {
    if (in.peek() != JsonToken.BEGIN_OBJECT) {
      violations.add("the answer is no JSON object");
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (!names.add(name)) {
        violations.add("the name '" + name + "' is given twice");
      }
      switch (name) {
        case "data" -> dataReader.read(in, violations);
        case "error" -> error = StrictJson.read(in);
        case "metadata" -> {
          metadata = StrictJson.read(in);
          identified.accept(requestId());
        }
        // Not skipped: Gson looks less closely at what it skips.
        default -> StrictJson.read(in);
      }
    }
    in.endObject();
    complete = true;
    if (in.peek() != JsonToken.END_DOCUMENT) {
      violations.add("something follows the JSON");
    }
  }

  /** How a 200 breaks the contract, whatever its data are. */
  List<String> violationsOf200() {
    List<String> all = new ArrayList<>(violations);
    if (violations.isEmpty() && !names.contains("data")) {
      all.add("'data' is missing");
    }
    if (error != null && !error.isJsonNull()) {
      all.add("a 200 carries an error");
    }
    return all;
  }

  ApiError error() {
    return ApiError.of(error);
  }

  String requestId() {
    return inMetadata("request_id");
  }

  String nextPageToken() {
    return inMetadata("next_page_token");
  }

  private String inMetadata(String name) {
    return metadata instanceof JsonObject object ? ApiError.string(object.get(name)) : null;
  }

  List<String> violations() {
    return violations;
  }

  boolean isTruncated() {
    return truncated;
  }

  /** Gson explains in the first line and links to its manual in the next. */
  private static String firstLine(Exception explained) {
    return String.valueOf(explained.getMessage())
        .lines()
        .findFirst()
        .orElse("unreadable")
        .replace(GSON_TO_PROGRAMMERS, "malformed");
  }
}
