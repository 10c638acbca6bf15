package cancelall.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A local broker: the documented calls over an {@link OrderBook}, served by an embedded WireMock.
 * It listens until it is closed.
 */
public final class Sandbox implements AutoCloseable {
  // Room for some thousand instrument ids.
  private static final int MAX_HEADER = 1 << 18;

  private final SandboxSettings settings;
  private final OrderBook book;
  private final SeenRequests seen;
  private final WireMockServer server;

  private Sandbox(
      SandboxSettings settings, OrderBook book, SeenRequests seen, WireMockServer server) {
    this.settings = settings;
    this.book = book;
    this.seen = seen;
    this.server = server;
  }

  /**
   * Starts a sandbox with an empty book.
   *
   * @throws SandboxNotStarted if it cannot listen there
   */
  public static Sandbox start(SandboxSettings settings) {
    Seams seams = settings.seams();
    OrderBook book = new OrderBook(settings, seams);
    SeenRequests seen = new SeenRequests();
    Broker broker = new Broker(settings, seams, book);
    Gate gate = new Gate(broker, seams.answer(), seen);
    EnvelopeErrors errors = new EnvelopeErrors(broker, seams.answer());
    WireMockServer server =
        new WireMockServer(
            options()
                .bindAddress(settings.listen())
                .port(settings.port())
                .http2PlainDisabled(true)
                .jettyHeaderRequestSize(MAX_HEADER)
                .disableRequestJournal()
                .stubRequestLoggingDisabled(true)
                .maxLoggedResponseSize(1)
                .notifier(new Slf4jNotifier(false))
                .httpServerFactory(
                    (options, admin, stubs) -> new GatedServer(options, admin, stubs, gate, errors))
                .extensions(new BrokerTransformer(broker, seams.answer())));
    listen(server, settings);
    server.stubFor(any(anyUrl()));
    return new Sandbox(settings, book, seen, server);
  }

  private static void listen(WireMockServer server, SandboxSettings settings) {
    try {
      server.start();
    } catch (RuntimeException e) {
      stopThreads(server, e);
      String where = settings.listen() + ":" + settings.port();
      boolean taken =
          Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
              .anyMatch(BindException.class::isInstance);
      throw new SandboxNotStarted(
          "Cannot listen on " + where + (taken ? ": it is in use, or not of this machine." : "."),
          e);
    }
  }

  /** The server keeps its threads even when it could not listen. */
  private static void stopThreads(WireMockServer server, RuntimeException reason) {
    try {
      server.stop();
    } catch (Exception e) {
      // Checked ones too: WireMock throws them undeclared.
      reason.addSuppressed(e);
    }
  }

  /** Where it is called, without a slash at the end. */
  public URI baseUrl() {
    InetAddress address = address();
    String host = address.isAnyLocalAddress() ? "127.0.0.1" : settings.listen();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port());
  }

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    return address().isLoopbackAddress();
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(settings.listen());
    } catch (UnknownHostException e) {
      throw new IllegalStateException("it listens on an address nobody knows", e);
    }
  }

  public OrderBook book() {
    return book;
  }

  public SandboxSettings settings() {
    return settings;
  }

  /** The newest requests it was sent, oldest first; at most a thousand are kept. */
  public List<SeenRequest> seenRequests() {
    return seen.list();
  }

  @Override
  public void close() {
    server.stop();
  }
}
