package cancelall.explore;

import cancelall.api.Filter;
import cancelall.cli.CommandLines;
import cancelall.cli.Surroundings;
import cancelall.sandbox.DocumentedOrders;
import cancelall.sandbox.NewOrder;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.sandbox.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person in a session works with. Every call is a run of the command itself, so its rules
 * hold here too: the target is named, shown and confirmed, and a filter never widens.
 */
public final class Desk {
  private final Surroundings surroundings;
  private final List<String> always;
  private final Sandbox sandbox;
  private int exitCode;

  private Desk(Surroundings surroundings, List<String> always, Sandbox sandbox) {
    this.surroundings = surroundings;
    this.always = List.copyOf(always);
    this.sandbox = sandbox;
  }

  /**
   * Opens one of this process.
   *
   * @param always account and target as cancel-all takes them; empty starts a local broker, which
   *     ends with the process
   */
  public static Desk open(List<String> always) {
    return open(Surroundings.ofProcess(), always);
  }

  static Desk open(Surroundings surroundings, List<String> always) {
    if (!always.isEmpty()) {
      return new Desk(surroundings, always, null);
    }
    Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
    sandbox.book().placeAll(DocumentedOrders.list());
    // Nothing of the caller's own, key or target, goes to the local broker.
    Map<String, String> env = new LinkedHashMap<>(surroundings.env());
    env.keySet().removeIf(name -> name.startsWith("CLEAR_STREET_"));
    env.put("CLEAR_STREET_API_KEY", "explore");
    String account = Long.toString(SandboxSettings.FIRST_ACCOUNT);
    return new Desk(
        surroundings.withEnv(env), List.of(account, "--base-url=" + sandbox.baseUrl()), sandbox);
  }

  /** Shows the open orders; cancels nothing. */
  public void orders() {
    orders(Filter.none());
  }

  /** Shows the open orders that a filter takes; cancels nothing. */
  public void orders(Filter filter) {
    run(filter, "--dry-run");
  }

  /** Cancels the open orders that a filter takes, and shows them. */
  public void cancelAll(Filter filter) {
    run(filter);
  }

  /** The exit code that the last call would have ended the command with. */
  public int exitCode() {
    return exitCode;
  }

  /** The local broker, to place orders and to look into; null at a real one. */
  public Sandbox sandbox() {
    return sandbox;
  }

  /**
   * Places a limit order at the local broker.
   *
   * @throws IllegalStateException at a real broker: this session only cancels there
   */
  public void place(String side, String symbol, String quantity, String limitPrice) {
    if (sandbox == null) {
      throw new IllegalStateException("orders are placed at the local broker alone");
    }
    sandbox.book().place(NewOrder.of(Side.valueOf(side), symbol, quantity).limitPrice(limitPrice));
  }

  /**
   * A filter of documented values; null for those left out.
   *
   * @throws cancelall.api.InvalidFilter when a value is none of the documented ones
   */
  public static Filter filter(String side, String type, String instrumentType) {
    return new Filter(List.of(), instrumentType, side, type, false);
  }

  /** Says where the session is. */
  public static void hello(Desk desk) {
    desk.surroundings
        .out()
        .println(
            (desk.sandbox == null
                    ? "cancel-all " + String.join(" ", desk.always)
                    : "A local broker with the documented orders: " + desk.sandbox.baseUrl())
                + "\nTry orders(), cancelAll(side(\"BUY\")) and help(); /exit leaves.");
  }

  /** Says what can be typed. */
  public void help() {
    surroundings
        .out()
        .print(
            """
            orders()                  the open orders; orders(FILTER) those that a filter takes
            cancelAll(FILTER)         cancel those; cancelAll() cancels every open order
            side("BUY")               a filter, as are type("LIMIT") and instrumentType("OPTION");
                                      side("BUY").withType(OrderType.LIMIT) is both
            exitCode()                the exit code of the last call, as in the README
            desk.place("BUY", "TSLA", "10", "1.00")    an order at the local broker
            /exit                     leaves
            """);
  }

  private void run(Filter filter, String... more) {
    List<String> arguments = new ArrayList<>(always);
    filter.parameters().forEach((name, value) -> arguments.add(option(name) + "=" + value));
    arguments.addAll(List.of(more));
    exitCode = CommandLines.run(surroundings, arguments.toArray(String[]::new));
  }

  private static String option(String parameter) {
    return parameter.equals("instrument_ids")
        ? "--instrument-id"
        : "--" + parameter.replace('_', '-');
  }
}
