package cancelall.api;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the answer to a cancel-all as it arrives, order by order. */
final class CancelAnswerReader {
  private final CallListener listener;
  private final Deadline deadline;
  private final OrderCheck check;
  private long orders;

  CancelAnswerReader(CancelRequest request, CallListener listener, Deadline deadline) {
    this.listener = listener;
    this.deadline = deadline;
    this.check = new OrderCheck(request);
  }

  Answer read(Reply reply) {
    ObservedStream body = reply.body();
    if (reply.status() != 200) {
      return ErrorAnswer.read(reply);
    }
    deadline.uncounted(() -> listener.answering(200));
    Envelope envelope = Envelope.read(body, this::readData);
    List<String> violations = new ArrayList<>(envelope.violations());
    if (envelope.violations().isEmpty() && !envelope.has("data")) {
      violations.add("'data' is missing");
    }
    if (envelope.hasError()) {
      violations.add("a 200 carries an error");
    }
    violations.addAll(check.violations());
    List<String> warnings = new ArrayList<>(check.warnings());
    if (envelope.requestId() == null && violations.isEmpty()) {
      warnings.add("the answer carries no request id");
    }
    return new Answer(
        reply.status(),
        reply.retryAfter(),
        envelope.error(),
        envelope.requestId(),
        orders,
        violations,
        warnings,
        body.excerpt(),
        reply.cut(envelope.isTruncated()));
  }

  private void readData(JsonReader in, List<String> violations) throws IOException {
    if (in.peek() != JsonToken.BEGIN_ARRAY) {
      violations.add("'data' is " + describe(in.peek()) + ", not a list of orders");
      in.skipValue();
      return;
    }
    in.beginArray();
    long before = orders;
    while (in.hasNext()) {
      if (in.peek() != JsonToken.BEGIN_OBJECT) {
        violations.add("'data' holds " + describe(in.peek()) + " where an order should be");
        in.skipValue();
        continue;
      }
      Order order = new Order((JsonObject) StrictJson.read(in));
      orders++;
      check.see(order, orders);
      deadline.uncounted(() -> listener.order(order));
    }
    in.endArray();
    if (orders == before && violations.isEmpty()) {
      violations.add("a 200 lists no orders, where a 404 is documented");
    }
  }

  private static String describe(JsonToken token) {
    return switch (token) {
      case NULL -> "null";
      case BEGIN_OBJECT -> "an object";
      case BEGIN_ARRAY -> "a list";
      case STRING -> "a text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "nothing";
    };
  }
}
