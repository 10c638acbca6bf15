package cancelall.api;

import com.google.gson.stream.JsonReader;
import java.util.List;

/** Reads an answer that carries no orders, for its error and request id. */
final class ErrorAnswer {
  private ErrorAnswer() {}

  static Answer read(Reply reply) {
    ObservedStream body = reply.body();
    Envelope envelope = Envelope.read(body, (JsonReader in, List<String> none) -> in.skipValue());
    return new Answer(
        reply.status(),
        reply.retryAfter(),
        envelope.error(),
        envelope.requestId(),
        0,
        envelope.violations(),
        List.of(),
        body.excerpt(),
        reply.cut(envelope.isTruncated()));
  }
}
