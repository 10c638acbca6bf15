package cancelall.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON on one line that can be shown anywhere: nulls written, the key masked. */
final class ShownJson extends JsonWriter {
  private final Shown shown;

  ShownJson(Writer out, Shown shown) {
    // The key is masked here, before Gson escapes its quotes and hands on a text in pieces.
    super(new ShownWriter(out));
    this.shown = shown;
    setSerializeNulls(true);
    setHtmlSafe(false);
  }

  @Override
  public JsonWriter name(String name) throws IOException {
    return super.name(shown.masked(name));
  }

  @Override
  public JsonWriter value(String value) throws IOException {
    return super.value(value == null ? null : shown.masked(value));
  }

  /** A number that holds the key becomes a text: the mask is no number. */
  @Override
  public JsonWriter jsonValue(String value) throws IOException {
    String masked = value == null ? null : shown.masked(value);
    return masked == null || masked.equals(value) ? super.jsonValue(value) : super.value(masked);
  }
}
