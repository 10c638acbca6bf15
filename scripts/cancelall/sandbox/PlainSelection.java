package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/** Selection as documented: all of the account's open orders, and no others. */
final class PlainSelection implements Selection {
  /** So that 401 can be seen, too, where no key was settled. */
  private static final String WRONG = "wrong-";

  private final SandboxSettings settings;

  PlainSelection(SandboxSettings settings) {
    this.settings = settings;
  }

  @Override
  public boolean admits(Optional<String> key) {
    if (key.isEmpty() || key.get().isBlank()) {
      return false;
    }
    return settings
        .apiKey()
        .map(wanted -> MessageDigest.isEqual(wanted.getBytes(UTF_8), key.get().getBytes(UTF_8)))
        .orElse(!key.get().startsWith(WRONG));
  }

  @Override
  public boolean mayTouch(long account) {
    return settings.accounts().contains(account);
  }

  @Override
  public boolean owns(long account, Order order) {
    return order.accountId() == account;
  }

  @Override
  public boolean isOpen(Order order) {
    if (!settings.choices().open().contains(order.status())) {
      return false;
    }
    return order.queueState() != QueueState.AWAITING_RELEASE
        || settings.choices().awaitingReleaseIsOpen();
  }

  @Override
  public Choice choose(long account, List<Order> hits) {
    return new Choice(hits, hits);
  }
}
