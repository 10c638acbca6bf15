package cancelall.sandbox;

import cancelall.sandbox.Call.Operation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Answers calls from the book. What is wrong with a call is found in the order of the checks. */
final class Broker {
  private final SandboxSettings settings;
  private final Seams seams;
  private final OrderBook book;

  Broker(SandboxSettings settings, Seams seams, OrderBook book) {
    this.settings = settings;
    this.seams = seams;
    this.book = book;
  }

  Reply handle(Request request) {
    String requestId = settings.requestIds().get();
    Call call = new Call(Operation.UNKNOWN, OptionalLong.empty());
    try {
      Route route = Route.require(request.rawPath());
      if (!seams.selection().admits(request.key())) {
        return seams.answer().answer(call, unauthorized(requestId));
      }
      Optional<Operation> operation = route.operation(request.method());
      if (operation.isEmpty()) {
        return Reply.error(405, "Method not allowed", requestId)
            .withHeader("Allow", route.allowed());
      }
      call = new Call(operation.get(), OptionalLong.empty());
      long account = route.accountId();
      call = new Call(operation.get(), OptionalLong.of(account));
      if (!seams.selection().mayTouch(account)) {
        throw Refusal.forbidden(settings.choices().forbiddenStatus());
      }
      return seams.answer().answer(call, reply(call, account, route, request, requestId));
    } catch (Refusal refusal) {
      return seams
          .answer()
          .answer(call, Reply.error(refusal.status(), refusal.getMessage(), requestId));
    }
  }

  /** The answer to what is refused before it can be told which call it was. */
  Reply refuse(Refusal refusal) {
    Call unknown = new Call(Operation.UNKNOWN, OptionalLong.empty());
    String requestId = settings.requestIds().get();
    return seams
        .answer()
        .answer(unknown, Reply.error(refusal.status(), refusal.getMessage(), requestId));
  }

  private Reply reply(Call call, long account, Route route, Request request, String requestId) {
    QueryParameters query = QueryParameters.parse(request.rawQuery());
    return switch (call.operation()) {
      case LIST -> list(account, query, requestId);
      case SUBMIT -> {
        withoutQuery(query);
        List<Terms> submitted = Submission.read(request.body());
        yield Reply.list(book.submit(account, submitted), requestId);
      }
      case GET -> {
        withoutQuery(query);
        yield Reply.one(found(book.find(account, route.orderId()), account, route), requestId);
      }
      case CANCEL -> {
        withoutQuery(query);
        yield Reply.one(found(book.cancel(account, route.orderId()), account, route), requestId);
      }
      case CANCEL_ALL -> {
        CancelFilter filter = seams.matching().read(query);
        yield Reply.list(
            book.cancelAll(account, order -> seams.matching().matches(filter, order)), requestId);
      }
      case UNKNOWN -> throw new IllegalStateException("an unknown call has no answer");
    };
  }

  private Reply list(long account, QueryParameters query, String requestId) {
    OrderQuery asked = OrderQuery.read(query, settings.choices());
    Page page = book.list(account, asked, asked.page());
    Reply reply = Reply.list(page.orders(), requestId);
    page.describe(reply.metadata());
    return reply;
  }

  private void withoutQuery(QueryParameters query) {
    // Only for its check of the names: these calls have none.
    new FilterReader(query, settings.choices(), Set.of());
  }

  private Reply unauthorized(String requestId) {
    Reply reply =
        Reply.error(401, "Missing or invalid API key", requestId)
            .withHeader("WWW-Authenticate", "Bearer");
    return settings.choices().unauthorizedHasEnvelope()
        ? reply
        : reply.withShape(Reply.Shape.EMPTY_BODY);
  }

  private static Order found(Optional<Order> order, long account, Route route) {
    return order.orElseThrow(() -> Refusal.orderNotFound(route.orderId(), account));
  }
}
