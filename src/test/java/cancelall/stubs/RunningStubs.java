package cancelall.stubs;

import cancelall.acceptance.StubServer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One embedded server for the tests of a class: a start costs more than a hundred requests. */
final class RunningStubs implements BeforeAllCallback, AfterAllCallback {
  private StubServer server;
  private StubsClient client;

  @Override
  public void beforeAll(ExtensionContext context) {
    server = StubServer.start(StubFiles.ROOT);
    client = new StubsClient(server.baseUrl());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    server.close();
  }

  StubsClient client() {
    return client;
  }
}
