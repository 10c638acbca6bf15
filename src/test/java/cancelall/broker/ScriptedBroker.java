package cancelall.broker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A broker on a free loopback port that answers what it is told and writes down every request as it
 * came. Until told otherwise it answers the documented two orders.
 */
public final class ScriptedBroker implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "scripted-broker");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Request> journal = new ArrayList<>();
  private final Deque<Scripted> script = new ArrayDeque<>(List.of(Scripted.documentedOrders()));
  private final HttpServer server;

  private ScriptedBroker(HttpServer server) {
    this.server = server;
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Starts one in cleartext. */
  public static ScriptedBroker start() {
    try {
      return on(HttpServer.create(anyLoopbackPort(), 0));
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /** Starts one on a server that is bound already, such as an HTTPS server. */
  public static ScriptedBroker on(HttpServer bound) {
    return new ScriptedBroker(bound);
  }

  /** Where a server binds so that nobody is in the way. */
  public static InetSocketAddress anyLoopbackPort() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  /** Answers these in turn; the last one again and again. */
  public synchronized ScriptedBroker answering(Scripted... answers) {
    script.clear();
    script.addAll(List.of(answers));
    return this;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Its base URL, in cleartext. */
  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Every request so far, in the order of arrival. */
  public synchronized List<Request> journal() {
    return List.copyOf(journal);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Scripted next = noted(Request.of(exchange));
    try {
      next.answer(exchange);
    } finally {
      exchange.close();
    }
  }

  private synchronized Scripted noted(Request request) {
    journal.add(request);
    return script.size() > 1 ? script.poll() : script.peek();
  }
}
