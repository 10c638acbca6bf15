package cancelall.cli;

import cancelall.api.ApiError;
import cancelall.api.Order;
import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
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
  private boolean became;

  JsonView(PrintWriter out, Asked asked, Shown shown) {
    this.out = out;
    this.asked = asked;
    this.json = new ShownJson(out, shown);
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
  public void became(Order order) {
    writing(
        () -> {
          if (!became) {
            became = true;
            json.endArray();
            json.name("became").beginArray();
          }
          order.writeTo(json);
        });
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
          boolean listed = asked.dryRun() && outcome.kind() == OutcomeKind.ACCEPTED;
          json.name("outcome").value(listed ? "DRY_RUN" : outcome.kind().name());
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
    asked.writeFilter(json);
    if (asked.dryRun()) {
      json.name("dry_run").value(true);
    }
    json.name("sent_at").value(sent.toString());
    json.name("http_status").value(httpStatus);
    json.name("orders").beginArray();
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
