package cancelall.cli;

import cancelall.sandbox.NewOrder;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.SeenRequest;
import cancelall.sandbox.Side;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** The command and a broker that remembers orders. */
abstract class SandboxCase {
  static final String ACCOUNT = "19816";
  static final String OTHER_ACCOUNT = "19818";

  final Sandbox sandbox =
      Sandbox.start(SandboxSettings.defaults().withSettle(Duration.ofMillis(20)));

  @AfterEach
  void stopSandbox() {
    sandbox.close();
  }

  CommandRun command() {
    return CommandRun.bare()
        .with("CLEAR_STREET_API_KEY", CommandRun.KEY)
        .with("CLEAR_STREET_BASE_URL", sandbox.baseUrl().toString());
  }

  CommandRun.Result run(String... options) {
    return command().run(CommandCase.arguments(options));
  }

  /** Puts an order into the book and gives its id. */
  String place(NewOrder order) {
    return sandbox.book().place(order).id();
  }

  static NewOrder buy(String symbol) {
    return NewOrder.of(Side.BUY, symbol, "100").limitPrice("1.00");
  }

  static NewOrder sell(String symbol) {
    return NewOrder.of(Side.SELL, symbol, "100").limitPrice("900.00");
  }

  /** The targets of the requests of one method, in the order of arrival. */
  List<String> received(String method) {
    return seen(method).map(SeenRequest::target).toList();
  }

  private Stream<SeenRequest> seen(String method) {
    return sandbox.seenRequests().stream().filter(request -> request.method().equals(method));
  }
}
