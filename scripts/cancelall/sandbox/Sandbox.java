package cancelall.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import java.net.URI;
import java.util.List;

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
   * @throws com.github.tomakehurst.wiremock.common.FatalStartupException if it cannot listen there
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
    server.start();
    server.stubFor(any(anyUrl()));
    return new Sandbox(settings, book, seen, server);
  }

  /** Where it listens, without a slash at the end. */
  public URI baseUrl() {
    String host =
        settings.listen().contains(":") ? "[" + settings.listen() + "]" : settings.listen();
    return URI.create("http://" + host + ":" + server.port());
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
