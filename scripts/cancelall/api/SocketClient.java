package cancelall.api;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import kong.unirest.core.Client;
import kong.unirest.core.Config;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.HttpResponse;
import kong.unirest.core.RawResponse;
import kong.unirest.core.SseHandler;
import kong.unirest.core.SseRequest;
import kong.unirest.core.UnirestException;
import kong.unirest.core.WebSocketRequest;
import kong.unirest.core.WebSocketResponse;
import kong.unirest.core.java.Event;

/**
 * What Unirest sends through: HTTP/1.1 on sockets, for requests without a body. The JDK's own
 * client takes longer to start and to stop than all the rest of a call.
 *
 * <p>Only what reads uses a connection again. One that the other side was about to close could lose
 * a DELETE, and nobody could tell whether it did.
 */
final class SocketClient implements Client {
  private final Config config;
  private final Route route;
  private final Map<Thread, Line> open = new ConcurrentHashMap<>();
  private final Queue<Line> idle = new ConcurrentLinkedQueue<>();

  SocketClient(Config config, Route route) {
    this.config = config;
    this.route = route;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public <T> HttpResponse<T> request(
      HttpRequest given, Function<RawResponse, HttpResponse<T>> transformer, Class<?> resultType) {
    HttpRequest<?> request = given;
    Line line = open.computeIfAbsent(Thread.currentThread(), thread -> new Line());
    SocketResponse response = null;
    try {
      response = RequestText.canBeRepeated(request) ? answerOnAnOldLine(line, request) : null;
      if (response == null) {
        response = answer(line, request);
      }
      return transformer.apply(response);
    } catch (IOException broken) {
      throw new UnirestException(broken);
    } finally {
      open.remove(Thread.currentThread());
      leave(line, response, request);
    }
  }

  /** One that was idle may have been closed by the other side; then, as without one, null. */
  private SocketResponse answerOnAnOldLine(Line line, HttpRequest<?> request) throws IOException {
    Line waiting = idle.poll();
    if (waiting == null) {
      return null;
    }
    line.takeOver(waiting);
    try {
      return exchange(line, request);
    } catch (IOException old) {
      waiting.close();
      return null;
    }
  }

  private SocketResponse answer(Line line, HttpRequest<?> request) throws IOException {
    AnswerHead refused = route.open(line);
    return refused == null ? exchange(line, request) : new SocketResponse(refused, null, config);
  }

  private SocketResponse exchange(Line line, HttpRequest<?> request) throws IOException {
    line.out().write(RequestText.of(request).getBytes(StandardCharsets.ISO_8859_1));
    line.out().flush();
    AnswerHead head = AnswerHead.readFinal(line.in());
    return new SocketResponse(head, AnswerBody.of(head, line.in()), config);
  }

  private void leave(Line line, SocketResponse response, HttpRequest<?> request) {
    if (response != null && RequestText.canBeRepeated(request) && response.leavesTheLineOpen()) {
      idle.add(line);
    } else {
      line.close();
    }
  }

  /** Announces a thread that will make a request, so that it can be abandoned from now on. */
  void expect(Thread thread) {
    open.put(thread, new Line());
  }

  /** Ends what a thread is waiting for; it sends nothing from now on. */
  void abandon(Thread thread) {
    Line line = open.get(thread);
    if (line != null) {
      line.close();
    }
  }

  /** Ends what all threads are waiting for. */
  void close() {
    open.values().forEach(Line::close);
    idle.forEach(Line::close);
  }

  @Override
  public <T> T getClient() {
    throw new UnsupportedOperationException("there is no other client below this one");
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public <T> CompletableFuture<HttpResponse<T>> request(
      HttpRequest request,
      Function<RawResponse, HttpResponse<T>> transformer,
      CompletableFuture<HttpResponse<T>> callback,
      Class<?> resultType) {
    throw new UnsupportedOperationException("calls are made one by one");
  }

  @Override
  public WebSocketResponse websocket(WebSocketRequest request, WebSocket.Listener listener) {
    throw new UnsupportedOperationException("no call needs a web socket");
  }

  @Override
  public CompletableFuture<Void> sse(SseRequest request, SseHandler handler) {
    throw new UnsupportedOperationException("no call streams events");
  }

  @Override
  public Stream<Event> sse(SseRequest request) {
    throw new UnsupportedOperationException("no call streams events");
  }
}
