package cancelall.bench;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A result as JSON, to be tracked from run to run. Times are in microseconds, memory in KiB. */
record ReportJson(Result result) {
  String text() {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      json.beginObject();
      json.name("date").value(result.date());
      json.name("machine").value(result.machine());
      json.name("measured").beginArray();
      for (Measured measured : result.measured()) {
        write(json, measured);
      }
      json.endArray();
      json.name("rates").beginArray();
      for (Result.Rate rate : result.rates()) {
        json.beginObject();
        json.name("what").value(rate.what());
        json.name("per_second").value(rate.perSecond());
        json.name("remark").value(rate.remark());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(JsonWriter json, Measured measured) throws IOException {
    json.beginObject();
    json.name("setting").value(measured.setting().name());
    json.name("contender").value(measured.contender());
    write(json, "whole", measured.whole());
    if (measured.firstByte() != null) {
      write(json, "first_byte", measured.firstByte());
    }
    json.name("peak").value(measured.peakKibibytes());
    json.name("ratio_to_node")
        .value(result.ratioToNode(measured.setting(), measured.contender()).orElse(null));
    json.endObject();
  }

  private static void write(JsonWriter json, String name, Spread spread) throws IOException {
    json.name(name).beginObject();
    json.name("low").value(spread.low());
    json.name("median").value(spread.median());
    json.name("high").value(spread.high());
    json.endObject();
  }
}
