package cancelall.steps.target;

import cancelall.sandbox.Defect;
import cancelall.sandbox.Fate;
import cancelall.sandbox.Order;
import cancelall.sandbox.Sandbox;
import cancelall.sandbox.SandboxSettings;
import cancelall.steps.broker.SeenOrder;
import cancelall.steps.table.OrderRow;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sandbox in this process. Every scenario has accounts of its own, so none sees another. */
public final class SandboxTarget implements Target {
  private static final String API_KEY = "open-sesame-to-the-acceptance-suite";
  private static final int LEASES = 2_000;

  /** Long enough to be seen PENDING_CANCEL, and short because scenarios wait for it. */
  private static final Duration SETTLE = Duration.ofMillis(60);

  private final Sandbox sandbox;
  private final AtomicInteger leased = new AtomicInteger();

  private SandboxTarget(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Starts one that behaves. */
  public static SandboxTarget start() {
    return startWith(List.of());
  }

  /** Starts one that has defects. */
  public static SandboxTarget startWith(List<Defect> defects) {
    return new SandboxTarget(
        Sandbox.start(
            SandboxSettings.defaults()
                .withApiKey(API_KEY)
                .withSettle(SETTLE)
                .withAccounts(Stream.concat(accounts(Place.MINE), accounts(Place.OTHER)).toList())
                .withForbidden(accounts(Place.FORBIDDEN).collect(Collectors.toSet()))
                .withDefects(defects)));
  }

  private enum Place {
    MINE,
    OTHER,
    FORBIDDEN
  }

  private static Stream<Long> accounts(Place place) {
    return IntStream.range(0, LEASES).mapToObj(lease -> account(lease, place));
  }

  private static long account(int lease, Place place) {
    return 100_000L + 10L * lease + place.ordinal();
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public URI baseUrl() {
    return sandbox.baseUrl();
  }

  @Override
  public String apiKey() {
    return API_KEY;
  }

  @Override
  public Accounts lease() {
    int lease = leased.getAndIncrement();
    if (lease >= LEASES) {
      throw new IllegalStateException("more than " + LEASES + " scenarios in one run");
    }
    return new Accounts(
        account(lease, Place.MINE),
        OptionalLong.of(account(lease, Place.OTHER)),
        OptionalLong.of(account(lease, Place.FORBIDDEN)));
  }

  @Override
  public void giveBack(Accounts accounts) {
    // Nobody gets these accounts again.
  }

  @Override
  public List<Placed> place(long account, List<OrderRow> rows) {
    return rows.stream().map(row -> place(account, row)).toList();
  }

  private Placed place(long account, OrderRow row) {
    Order order = sandbox.book().place(SandboxOrder.of(account, row));
    return new Placed(account, order.id(), order.instrument().id(), row);
  }

  @Override
  public void decide(Placed order, Ending ending) {
    sandbox.book().change(order.id(), before -> before.withFate(Fate.valueOf(ending.name())));
  }

  @Override
  public boolean remembers() {
    return true;
  }

  @Override
  public List<SeenOrder> seenByOwner(long account) {
    return sandbox.book().orders(account).stream().map(ShownOrder::of).toList();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
