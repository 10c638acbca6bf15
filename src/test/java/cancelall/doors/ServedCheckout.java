package cancelall.doors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** The catalog and its scripts as a web server has them: single files, and no listing. */
final class ServedCheckout implements AutoCloseable {
  private static final List<Path> OURS =
      List.of(
          Catalog.FILE,
          FrontDoor.SCRIPTS,
          Path.of("src/test"),
          Path.of("features"),
          Path.of("stubs"));
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final HttpServer server;
  private final Set<Path> fetched = new ConcurrentSkipListSet<>();
  private final Set<Path> missed = new ConcurrentSkipListSet<>();

  ServedCheckout() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String catalog() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + Catalog.FILE;
  }

  Set<Path> fetched() {
    return new TreeSet<>(fetched);
  }

  Set<Path> missed() {
    return new TreeSet<>(missed);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = Path.of(exchange.getRequestURI().getPath().substring(1)).normalize();
      boolean ours = OURS.stream().anyMatch(file::startsWith);
      if (!ours || !Files.isRegularFile(file)) {
        missed.add(file);
        exchange.sendResponseHeaders(NOT_FOUND, -1);
        return;
      }
      fetched.add(file);
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(OK, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
