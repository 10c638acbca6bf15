package cancelall.steps.broker;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands between the steps and the broker on the loopback address, passes everything on unchanged,
 * and keeps what went through: whatever sent it, the api, the command or the steps.
 */
public final class Recorder implements AutoCloseable {
  /** The JDK's client sets these itself and refuses to be told. */
  private static final Set<String> NOT_PASSED =
      Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect");

  private final String scenario;
  private final URI broker;
  private final Sender sender;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

  /** Who passes a request on to the broker. */
  @FunctionalInterface
  public interface Sender {
    HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
  }

  static {
    // The JDK's server sends head and body apart, and without this each answer waits 40 ms for the
    // client's delayed acknowledgement of its head.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Recorder(String scenario, URI broker, Sender sender, HttpServer server) {
    this.scenario = scenario;
    this.broker = broker;
    this.sender = sender;
    this.server = server;
  }

  /** Starts one on a free port; the caller closes it. */
  public static Recorder start(String scenario, URI broker, Sender sender) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    Recorder recorder = new Recorder(scenario, broker, sender, HttpServer.create(anyPort, 0));
    recorder.server.setExecutor(recorder.threads);
    recorder.server.createContext("/", recorder::pass);
    recorder.server.start();
    return recorder;
  }

  /** What the steps call in place of the broker. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What went through so far, in the order of the answers. */
  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  private void pass(HttpExchange incoming) throws IOException {
    try (incoming) {
      HttpResponse<byte[]> answer = sender.send(request(incoming));
      exchanges.add(
          new Exchange(
              scenario,
              incoming.getRequestMethod(),
              incoming.getRequestURI().toString(),
              answer.statusCode(),
              answer.body()));
      answer.headers().map().forEach((name, values) -> answered(incoming, name, values));
      incoming.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      incoming.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange incoming) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(broker + incoming.getRequestURI().toString()))
            .method(
                incoming.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(incoming.getRequestBody().readAllBytes()));
    incoming.getRequestHeaders().entrySet().stream()
        .filter(header -> isPassed(header.getKey()))
        .forEach(header -> header.getValue().forEach(v -> request.header(header.getKey(), v)));
    return request.build();
  }

  private static void answered(HttpExchange incoming, String name, List<String> values) {
    if (isPassed(name)) {
      incoming.getResponseHeaders().put(name, values);
    }
  }

  private static boolean isPassed(String header) {
    return !NOT_PASSED.contains(header.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
