package cancelall.sandbox;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** WireMock's server with a gate before it. */
final class GatedServer extends Jetty11HttpServer {
  GatedServer(
      Options options,
      AdminRequestHandler admin,
      StubRequestHandler stubs,
      HandlerWrapper gate,
      ErrorHandler errors) {
    super(options, admin, stubs);
    gate.setHandler(jettyServer.getHandler());
    jettyServer.setHandler(gate);
    jettyServer.setErrorHandler(errors);
  }
}
