package cancelall.cli;

import cancelall.api.ApiError;
import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.api.Receipt;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * One JSON object on one line. The orders stand exactly as received, and before all that is known
 * only at the end, so that they can be written as they come.
 */
final class JsonView implements ResultView {
  private final PrintWriter out;
  private final JsonWriter json;
  private final Asked asked;
  private final Instant sentAt = Instant.now();
  private boolean begun;

  JsonView(PrintWriter out, Asked asked, Shown shown) {
    this.out = out;
    this.asked = asked;
    this.json = new JsonWriter(new ShownWriter(out, shown));
    json.setSerializeNulls(true);
    json.setHtmlSafe(false);
  }

  @Override
  public void answering(int httpStatus) {
    writing(() -> begin(sentAt, httpStatus));
  }

  @Override
  public void order(Order order) {
    writing(() -> order.writeTo(json));
  }

  @Override
  public void end(Outcome outcome, String sentence) {
    writing(
        () -> {
          Receipt receipt = outcome.receipt();
          if (!begun) {
            begin(receipt.sentAt(), receipt.httpStatus());
          }
          json.endArray();
          error(receipt.error());
          json.name("request_id").value(receipt.requestId());
          json.name("elapsed_ms").value(receipt.elapsed().toMillis());
          json.name("warnings").beginArray();
          for (String warning : receipt.warnings()) {
            json.value(warning);
          }
          json.endArray();
          json.name("outcome").value(outcome.kind().name());
          json.name("exit_code").value(outcome.kind().exitCode());
          json.endObject();
          json.flush();
          out.print("\n");
          out.flush();
        });
  }

  private void begin(Instant sent, Integer httpStatus) throws IOException {
    begun = true;
    json.beginObject();
    json.name("tool_version").value(Version.NUMBER);
    json.name("account_id").value(asked.request().accountId());
    json.name("base_url").value(asked.target().toString());
    filter(asked.request().filter());
    json.name("sent_at").value(sent.toString());
    json.name("http_status").value(httpStatus);
    json.name("orders").beginArray();
  }

  private void filter(Filter filter) throws IOException {
    json.name("filter").beginObject();
    if (!filter.instrumentIds().isEmpty()) {
      json.name("instrument_ids").beginArray();
      for (String id : filter.instrumentIds()) {
        json.value(id);
      }
      json.endArray();
    }
    given("instrument_type", filter.instrumentType());
    given("side", filter.side());
    given("type", filter.type());
    json.endObject();
  }

  private void given(String name, String value) throws IOException {
    if (value != null) {
      json.name(name).value(value);
    }
  }

  private void error(ApiError error) throws IOException {
    json.name("error");
    if (error == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("code");
    if (error.code() == null) {
      json.nullValue();
    } else {
      json.jsonValue(error.code());
    }
    json.name("message").value(error.message());
    json.endObject();
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void writing(Writing work) {
    try {
      work.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
