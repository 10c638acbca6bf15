package cancelall.demo;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import cancelall.api.Connection;
import cancelall.api.Filter;
import cancelall.api.Order;
import cancelall.api.OrderQuery;
import cancelall.api.Orders;
import cancelall.cli.CommandLines;
import cancelall.cli.OrderTable;
import cancelall.cli.Surroundings;
import cancelall.cli.Version;
import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * The whole story on one machine: a local broker with the page's two orders, the open orders, a
 * cancel-all, and what is left.
 */
public final class DemoRun {
  /** What needs no broker to be answered. */
  private static final Set<String> ASKING = Set.of("-h", "--help", "--version", "--completion");

  private static final long ACCOUNT = SandboxSettings.FIRST_ACCOUNT;

  /** Ten times what the sandbox needs to settle. */
  private static final Duration SETTLING = Duration.ofSeconds(2);

  private static final Duration POLLING = Duration.ofMillis(50);

  private final Surroundings surroundings;
  private final PrintStream out;

  public DemoRun(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.out = surroundings.out();
  }

  /**
   * Plays the story.
   *
   * @param arguments cancel-all's own, besides the account and the target
   * @return the exit code of the cancel-all, or of the first step that failed
   */
  public int play(String... arguments) {
    if (List.of(arguments).stream().anyMatch(ASKING::contains)) {
      return CommandLines.run(surroundings, arguments);
    }
    String key = "demo-" + UUID.randomUUID();
    SandboxSettings settings = SandboxSettings.defaults().withApiKey(key);
    try (Sandbox sandbox = Sandbox.start(settings)) {
      sandbox.book().placeAll(DocumentedOrders.list());
      out.printf(
          "A local broker listens on %s; account %d has the two documented orders.%n",
          sandbox.baseUrl(), ACCOUNT);
      int looked = run(sandbox, key, List.of("--dry-run"));
      if (looked != 0) {
        return looked;
      }
      int exitCode = run(sandbox, key, List.of(arguments));
      Connection connection =
          Connection.to(
              BaseUrl.parse(sandbox.baseUrl().toString()), ApiKey.of(key), Version.USER_AGENT);
      try (Orders orders = new Orders(connection)) {
        out.println("\nWhat is left, read from the broker:\n");
        OrderTable.print(settled(orders), out);
      }
      return exitCode;
    }
  }

  private int run(Sandbox sandbox, String key, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of(Long.toString(ACCOUNT)));
    arguments.addAll(more);
    out.println("\n$ cancel-all " + String.join(" ", arguments) + "\n");
    // An option, not the variable: one of the caller's own would name another target and is
    // refused.
    arguments.add("--base-url=" + sandbox.baseUrl());
    Map<String, String> env = new LinkedHashMap<>(surroundings.env());
    env.keySet().removeIf(name -> name.startsWith("CLEAR_STREET_"));
    env.put("CLEAR_STREET_API_KEY", key);
    return CommandLines.run(surroundings.withEnv(env), arguments.toArray(String[]::new));
  }

  /** All orders once none is on its way to be cancelled, or as they are when patience ends. */
  private static List<Order> settled(Orders orders) {
    OrderQuery all = new OrderQuery(ACCOUNT, Filter.none(), false, List.of());
    long end = System.nanoTime() + SETTLING.toNanos();
    while (true) {
      List<Order> read = new ArrayList<>();
      orders.read(all, SETTLING, read::add);
      boolean settled = read.stream().noneMatch(order -> "PENDING_CANCEL".equals(order.status()));
      if (settled || System.nanoTime() - end > 0) {
        return read;
      }
      LockSupport.parkNanos(POLLING.toNanos());
    }
  }
}
