package cancelall.api;

import com.google.gson.stream.JsonReader;
import java.util.List;

/** Reads an answer that carries no orders, for its error and request id. */
final class ErrorAnswer {
  private ErrorAnswer() {}

  static Answer read(Reply reply) {
    Envelope envelope =
        Envelope.read(reply.body(), (JsonReader in, List<String> none) -> in.skipValue());
    return Answer.of(reply, envelope, 0, envelope.violations(), List.of());
  }
}
