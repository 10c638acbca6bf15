package cancelall.acceptance.live;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Keeps a second run of this machine away from an account: each would cancel the other's orders.
 */
final class AccountLock implements AutoCloseable {
  private final FileChannel channel;

  private AccountLock(FileChannel channel) {
    this.channel = channel;
  }

  static AccountLock take(LiveAccess access) {
    String name =
        "cancel-all-acceptance-"
            + access
                .broker()
                .uri()
                .getHost()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9.-]", "_")
            + "-"
            + access.broker().port()
            + "-"
            + access.account()
            + ".lock";
    Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return new AccountLock(channel);
        }
      } catch (OverlappingFileLockException inThisProcess) {
        // Said below.
      }
      channel.close();
    } catch (IOException unusable) {
      throw new RefusedRun("the lock " + file + " cannot be taken: " + unusable);
    }
    throw new RefusedRun(
        "another acceptance run has account " + access.account() + "; nothing was sent");
  }

  /** The file stays: one that is removed while another waits for it locks nothing. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException unlocked) {
      // The process's end unlocks it.
    }
  }
}
