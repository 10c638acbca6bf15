package cancelall.acceptance;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The documented answers, served by an embedded WireMock on a free port of the loopback address.
 *
 * <p>It answers as any WireMock does that is started on the same directory, with one difference: a
 * request that no stub matches is answered by 501 and a text that shows what the nearest stub
 * expected, so that a failing test says why.
 */
public final class StubServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  /** The stub that answers what no other stub matches; see {@code stubs/README.md}. */
  private static final String CATCH_ALL = "501-no-stub-matches";

  /** Jetty's 8 KiB would end at some 200 instrument ids. */
  private static final int HEADER_BYTES = 64 * 1024;

  private final WireMockServer server;
  private final URI baseUrl;

  private StubServer(WireMockServer server) {
    this.server = server;
    this.baseUrl = URI.create("http://" + LOOPBACK + ":" + server.port());
  }

  /**
   * Starts a server; the caller closes it.
   *
   * @param stubs the directory that holds {@code mappings/} and {@code __files/}
   * @throws IllegalArgumentException if there is no {@code mappings/} in it
   */
  public static StubServer start(Path stubs) {
    if (!Files.isDirectory(stubs.resolve("mappings"))) {
      throw new IllegalArgumentException("no directory mappings in " + stubs.toAbsolutePath());
    }
    var server =
        new WireMockServer(
            options()
                .bindAddress(LOOPBACK)
                .dynamicPort()
                .jettyHeaderRequestSize(HEADER_BYTES)
                // WireMock would tell anybody who asks what it was sent, the key included.
                .adminAuthenticator(request -> false)
                .usingFilesUnderDirectory(stubs.toString())
                .extensions(
                    services ->
                        List.of(new NearMissText(services.getAdmin(), services.getExtensions()))));
    server.start();
    replaceCatchAll(server);
    return new StubServer(server);
  }

  /**
   * Replaced in memory, not merely removed: WireMock answers a GET that no stub matches with a file
   * of that name from {@code __files}.
   */
  private static void replaceCatchAll(WireMockServer server) {
    server.getStubMappings().stream()
        .filter(stub -> CATCH_ALL.equals(stub.getName()))
        .toList()
        .forEach(server::removeStub);
    server.stubFor(
        any(anyUrl())
            .withName(NearMissText.NAME)
            .atPriority(Integer.MAX_VALUE)
            .willReturn(aResponse().withTransformers(NearMissText.NAME)));
  }

  /** Where the server listens, without a path: {@code http://127.0.0.1:PORT}. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Every request received so far, oldest first, those that no stub matched included. */
  public List<ReceivedRequest> received() {
    List<ReceivedRequest> received = new ArrayList<>();
    for (ServeEvent event : server.getAllServeEvents()) {
      LoggedRequest request = event.getRequest();
      received.add(
          ReceivedRequest.of(
              request.getMethod().getName(), request.getAbsoluteUrl(), request.getHeaders()));
    }
    Collections.reverse(received);
    return List.copyOf(received);
  }

  /** Stops the server and frees its port. */
  @Override
  public void close() {
    server.stop();
  }
}
