package cancelall.sandbox.defect;

import cancelall.sandbox.Answer;
import cancelall.sandbox.Call;
import cancelall.sandbox.Call.Operation;
import cancelall.sandbox.Defect;
import cancelall.sandbox.Order;
import cancelall.sandbox.Reply;
import cancelall.sandbox.Reply.Shape;
import cancelall.sandbox.Seams;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Defects in how the outcome of a cancel-all is told. */
final class AnswerDefects {
  private AnswerDefects() {}

  static List<Defect> list() {
    return List.of(
        telling(
            "nothing-open-is-empty-200",
            "when nothing is open the answer is a 200 with an empty list",
            when(
                404,
                reply ->
                    reply
                        .withStatus(200)
                        .withShape(Shape.LIST)
                        .withOrders(List.of())
                        .withError(JsonNull.INSTANCE))),
        telling(
            "nothing-open-is-204",
            "when nothing is open the answer is a 204 without a body",
            when(404, reply -> reply.withStatus(204).withShape(Shape.EMPTY_BODY))),
        telling(
            "not-found-other-message",
            "the 404 has another message than documented",
            when(404, reply -> message(reply, "Not found"))),
        telling(
            "not-found-other-code",
            "the 404 has another error code than its status",
            when(404, reply -> code(reply, 5))),
        telling(
            "not-found-without-error",
            "the 404 has no error object",
            when(404, reply -> reply.withError(null))),
        telling(
            "forbidden-is-404",
            "an account the key may not touch looks like one without open orders",
            when(
                403,
                reply ->
                    message(
                        code(reply.withStatus(404), 404),
                        "No orders match the specified filters"))),
        telling(
            "forbidden-is-200",
            "an account the key may not touch is answered with an empty list",
            when(
                403,
                reply -> reply.withStatus(200).withShape(Shape.LIST).withError(JsonNull.INSTANCE))),
        telling(
            "bad-filter-is-500",
            "a filter that cannot be understood is answered with 500",
            when(400, reply -> code(reply.withStatus(500), 500))),
        telling(
            "accepted-is-202",
            "the answer to a cancel-all that hits something is a 202",
            when(200, reply -> reply.withStatus(202))),
        telling(
            "data-missing",
            "the answer to a cancel-all has no data",
            when(200, reply -> reply.withShape(Shape.ABSENT))),
        telling(
            "request-id-missing",
            "the metadata have no request_id",
            reply -> reply.withMetadata(new JsonObject())),
        telling("metadata-missing", "there are no metadata", reply -> reply.withMetadata(null)),
        telling(
            "error-in-success",
            "a 200 carries an error object",
            when(200, reply -> code(reply.withError(new JsonObject()), 0))),
        telling(
            "other-account-id",
            "the orders in the answer carry another account_id",
            reply ->
                reply.withOrders(
                    reply.orders().stream()
                        .map(order -> order.withAccountId(order.accountId() + 1))
                        .toList())));
  }

  /** The seams with the reply of every cancel-all changed. */
  static Seams answering(Seams seams, BiFunction<Call, Reply, Reply> change) {
    Answer inner = seams.answer();
    return seams.withAnswer(
        new Answer() {
          @Override
          public Reply answer(Call call, Reply reply) {
            Reply healthy = inner.answer(call, reply);
            return call.operation() == Operation.CANCEL_ALL ? change.apply(call, healthy) : healthy;
          }

          @Override
          public JsonObject show(Order order) {
            return inner.show(order);
          }
        });
  }

  private static Defect telling(String name, String description, UnaryOperator<Reply> change) {
    return new Defect(
        name, description, seams -> answering(seams, (call, reply) -> change.apply(reply)));
  }

  private static UnaryOperator<Reply> when(int status, UnaryOperator<Reply> change) {
    return reply -> reply.status() == status ? change.apply(reply) : reply;
  }

  private static Reply message(Reply reply, String message) {
    JsonObject error = reply.error().getAsJsonObject().deepCopy();
    error.addProperty("message", message);
    return reply.withError(error);
  }

  private static Reply code(Reply reply, int code) {
    JsonObject error = reply.error().getAsJsonObject().deepCopy();
    error.addProperty("code", code);
    return reply.withError(error);
  }
}
