package cancelall.cli;

import cancelall.api.Outcome;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The trace of a run: a line {@code begin} before the call and a line {@code end} after it, with
 * one run id. Each is a single append forced to disk, so that runs side by side stay whole, and a
 * lone {@code begin} is the trace of a crash. The key is never in it.
 */
final class AuditLog {
  private final Path file;
  private final Asked asked;
  private final Shown shown;
  private final String runId = UUID.randomUUID().toString();
  private boolean ended;

  AuditLog(Path file, Asked asked, Shown shown) {
    this.file = file;
    this.asked = asked;
    this.shown = shown;
  }

  /**
   * Writes the first line.
   *
   * @throws UsageProblem when it cannot be written: then nothing may be sent
   */
  void begin() {
    try {
      append("begin", json -> {});
    } catch (IOException unwritable) {
      throw new UsageProblem(
          "--audit cannot be written (%s), so nothing was sent: name a file with room that you may"
                  .formatted(unwritable.getMessage())
              + " write");
    }
  }

  /** Writes the last line, once; what comes later is not written. */
  synchronized void end(Outcome outcome, List<String> orderIds) throws IOException {
    end(
        json -> {
          json.name("outcome").value(outcome.kind().name());
          json.name("exit_code").value(outcome.kind().exitCode());
          json.name("http_status").value(outcome.receipt().httpStatus());
          json.name("request_id").value(outcome.receipt().requestId());
          json.name("elapsed_ms").value(outcome.receipt().elapsed().toMillis());
          json.name("order_ids").beginArray();
          for (String id : orderIds) {
            json.value(id);
          }
          json.endArray();
        });
  }

  /** Writes the last line of a run that a signal ended. */
  synchronized void interrupted(String outcome, int exitCode) throws IOException {
    end(
        json -> {
          json.name("outcome").value(outcome);
          json.name("exit_code").value(exitCode);
          json.name("interrupted").value(true);
        });
  }

  private void end(Body body) throws IOException {
    if (!ended) {
      ended = true;
      append("end", body);
    }
  }

  private void append(String event, Body body) throws IOException {
    if (file == null) {
      return;
    }
    StringWriter line = new StringWriter();
    JsonWriter json = new ShownJson(line, shown);
    json.beginObject();
    json.name("event").value(event);
    json.name("run_id").value(runId);
    json.name("time").value(Instant.now().toString());
    json.name("user").value(System.getProperty("user.name"));
    json.name("base_url").value(asked.target().toString());
    json.name("account_id").value(asked.request().accountId());
    asked.writeFilter(json);
    if (asked.dryRun()) {
      json.name("dry_run").value(true);
    }
    json.name("tool_version").value(Version.NUMBER);
    body.write(json);
    json.endObject();
    json.flush();
    write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private void write(ByteBuffer line) throws IOException {
    int length = line.remaining();
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      if (channel.write(line) < length) {
        throw new IOException("no room on the disk");
      }
      channel.force(true);
    }
  }

  private interface Body {
    void write(JsonWriter json) throws IOException;
  }
}
