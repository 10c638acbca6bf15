package cancelall.cli;

import cancelall.api.Outcome;
import cancelall.api.OutcomeKind;
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
import java.util.Optional;
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
  private boolean started;
  private boolean ended;
  private OutcomeKind kind;

  AuditLog(Path file, Asked asked, Shown shown) {
    this.file = file;
    this.asked = asked;
    this.shown = shown;
  }

  /**
   * Writes the first line of every run, so that none begins where another cannot.
   *
   * @throws UsageProblem when one cannot be written: then nothing may be sent
   */
  static void begin(List<AuditLog> logs) {
    for (AuditLog log : logs) {
      try {
        log.append("begin", json -> {});
      } catch (IOException unwritable) {
        logs.subList(0, logs.indexOf(log)).forEach(AuditLog::abandon);
        throw refused(unwritable);
      }
    }
  }

  /**
   * Sees whether a file can be written before anything else is done.
   *
   * @throws UsageProblem when it cannot
   */
  static void probe(Path file) {
    if (file != null) {
      try (FileChannel channel = open(file)) {
        channel.force(false);
      } catch (IOException unwritable) {
        throw refused(unwritable);
      }
    }
  }

  /** From here on the run speaks for itself when a signal comes. */
  synchronized void start() {
    started = true;
  }

  /**
   * What a signal makes of this run when others are under way: NOT_SENT where it has not started,
   * which is noted; how it ended where it has; nothing while it speaks for itself.
   */
  synchronized Optional<OutcomeKind> cutShort() throws IOException {
    if (!started && !ended) {
      kind = OutcomeKind.NOT_SENT;
      interrupted(kind, List.of());
    }
    return Optional.ofNullable(kind);
  }

  /** Writes the last line, once; what comes later is not written. */
  synchronized void end(Outcome outcome, List<String> orderIds) throws IOException {
    kind = outcome.kind();
    end(
        json -> {
          json.name("outcome").value(asked.name(outcome));
          json.name("exit_code").value(outcome.kind().exitCode());
          json.name("http_status").value(outcome.receipt().httpStatus());
          json.name("request_id").value(outcome.receipt().requestId());
          json.name("elapsed_ms").value(outcome.receipt().elapsed().toMillis());
          writeOrderIds(json, orderIds);
        });
  }

  /** Writes the last line of a run that a signal ended, with the orders that had come back. */
  synchronized void interrupted(OutcomeKind kind, List<String> orderIds) throws IOException {
    end(
        json -> {
          json.name("outcome").value(kind.name());
          json.name("exit_code").value(kind.exitCode());
          json.name("interrupted").value(true);
          writeOrderIds(json, orderIds);
        });
  }

  /** Nothing was sent for this run: its first line must not look like the trace of a crash. */
  private synchronized void abandon() {
    try {
      end(
          json -> {
            json.name("outcome").value(OutcomeKind.USAGE.name());
            json.name("exit_code").value(OutcomeKind.USAGE.exitCode());
          });
    } catch (IOException unwritable) {
      // The sentence that ends the command says already that the file cannot be written.
    }
  }

  private static UsageProblem refused(IOException unwritable) {
    return new UsageProblem(
        "--audit cannot be written (%s), so nothing was sent: name a file with room that you may"
                .formatted(unwritable.getMessage())
            + " write");
  }

  private static void writeOrderIds(JsonWriter json, List<String> orderIds) throws IOException {
    json.name("order_ids").beginArray();
    for (String id : orderIds) {
      json.value(id);
    }
    json.endArray();
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
    json.name("tool_version").value(Version.NUMBER);
    body.write(json);
    json.endObject();
    json.flush();
    write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  private void write(ByteBuffer line) throws IOException {
    int length = line.remaining();
    try (FileChannel channel = open(file)) {
      if (channel.write(line) < length) {
        throw new IOException("no room on the disk");
      }
      channel.force(true);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  private interface Body {
    void write(JsonWriter json) throws IOException;
  }
}
