package cancelall.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How a sandbox is set up; immutable.
 *
 * @param listen the address to listen on
 * @param port 0 takes a free one
 * @param apiKey the only key that is good; empty takes any that is not blank and does not begin
 *     with {@code wrong-}
 * @param settle how long an order stays PENDING_CANCEL; zero settles at the next look
 * @param accounts the accounts the key may touch, the first being the default of new orders
 * @param forbidden accounts that exist but that the key may not touch. An account that is in
 *     neither list is treated the same, so that nobody can tell which exist
 * @param clock what the time is taken from: replacing it makes times and settling exact in tests
 * @param requestIds where {@code metadata.request_id} comes from
 */
public record SandboxSettings(
    String listen,
    int port,
    Optional<String> apiKey,
    Duration settle,
    List<Long> accounts,
    Set<Long> forbidden,
    Choices choices,
    List<Defect> defects,
    Clock clock,
    Supplier<String> requestIds) {
  /** The account of the documented examples. */
  public static final long FIRST_ACCOUNT = 19816;

  /** An account that the key may not touch. */
  public static final long FORBIDDEN_ACCOUNT = 19817;

  /** A second account that the key may touch. */
  public static final long SECOND_ACCOUNT = 19818;

  public SandboxSettings {
    accounts = List.copyOf(accounts);
    forbidden = Set.copyOf(forbidden);
    defects = List.copyOf(defects);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a sandbox needs an account");
    }
    if (accounts.stream().anyMatch(forbidden::contains)) {
      throw new IllegalArgumentException("an account cannot be both allowed and forbidden");
    }
    if (settle.isNegative()) {
      throw new IllegalArgumentException("the settle time is negative");
    }
  }

  /** A free port of the loopback address, any key, 200 ms to settle, nothing planted. */
  public static SandboxSettings defaults() {
    return new SandboxSettings(
        "127.0.0.1",
        0,
        Optional.empty(),
        Duration.ofMillis(200),
        List.of(FIRST_ACCOUNT, SECOND_ACCOUNT),
        Set.of(FORBIDDEN_ACCOUNT),
        Choices.defaults(),
        List.of(),
        Clock.systemUTC(),
        () -> UUID.randomUUID().toString());
  }

  /** The account of orders that name none. */
  public long firstAccount() {
    return accounts.get(0);
  }

  /** The smallest account the key may not touch, if there is one. */
  public Optional<Long> firstForbidden() {
    return new TreeSet<>(forbidden).stream().findFirst();
  }

  public SandboxSettings withListen(String value) {
    return new SandboxSettings(
        value, port, apiKey, settle, accounts, forbidden, choices, defects, clock, requestIds);
  }

  public SandboxSettings withPort(int value) {
    return new SandboxSettings(
        listen, value, apiKey, settle, accounts, forbidden, choices, defects, clock, requestIds);
  }

  /** Makes one key the only good one. */
  public SandboxSettings withApiKey(String value) {
    return new SandboxSettings(
        listen,
        port,
        Optional.ofNullable(value),
        settle,
        accounts,
        forbidden,
        choices,
        defects,
        clock,
        requestIds);
  }

  public SandboxSettings withSettle(Duration value) {
    return new SandboxSettings(
        listen, port, apiKey, value, accounts, forbidden, choices, defects, clock, requestIds);
  }

  public SandboxSettings withAccounts(List<Long> value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, value, forbidden, choices, defects, clock, requestIds);
  }

  public SandboxSettings withForbidden(Set<Long> value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, accounts, value, choices, defects, clock, requestIds);
  }

  public SandboxSettings withChoices(Choices value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, accounts, forbidden, value, defects, clock, requestIds);
  }

  public SandboxSettings withDefects(List<Defect> value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, accounts, forbidden, choices, value, clock, requestIds);
  }

  public SandboxSettings withClock(Clock value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, accounts, forbidden, choices, defects, value, requestIds);
  }

  public SandboxSettings withRequestIds(Supplier<String> value) {
    return new SandboxSettings(
        listen, port, apiKey, settle, accounts, forbidden, choices, defects, clock, value);
  }

  Seams seams() {
    Seams seams = Seams.plain(this);
    for (Defect defect : defects) {
      seams = defect.plant().apply(seams);
    }
    return seams;
  }

  /** Everything but the key. */
  @Override
  public String toString() {
    return "SandboxSettings[listen=%s, port=%d, settle=%s, accounts=%s, forbidden=%s]"
        .formatted(listen, port, settle, accounts, forbidden);
  }
}
