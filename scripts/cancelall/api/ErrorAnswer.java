package cancelall.api;

import com.google.gson.stream.JsonReader;
import java.util.List;
import java.util.function.Consumer;

/** Reads an answer that carries no orders, for its error and request id. */
final class ErrorAnswer {
  private ErrorAnswer() {}

  static Answer read(Reply reply, Consumer<String> identified) {
    Envelope envelope =
        Envelope.read(
            reply.body(), (JsonReader in, List<String> none) -> StrictJson.read(in), identified);
    return Answer.of(reply, envelope, 0, envelope.violations(), List.of());
  }
}
