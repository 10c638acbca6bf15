package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @TempDir private Path folder;

  @Test
  void a_changed_feature_is_run_again_until_the_thread_is_interrupted() throws Exception {
    Path feature = Files.writeString(folder.resolve("a.feature"), "Feature: one");
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch again = new CountDownLatch(2);
    AtomicInteger last = new AtomicInteger();
    Thread watching =
        new Thread(
            () ->
                last.set(
                    new Watch(folder)
                        .repeat(
                            () -> {
                              first.countDown();
                              again.countDown();
                              return 7;
                            })));
    watching.start();
    assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
    Files.setLastModifiedTime(feature, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
    assertThat(again.await(30, TimeUnit.SECONDS)).isTrue();
    watching.interrupt();
    watching.join(30_000);
    assertThat(watching.isAlive()).isFalse();
    assertThat(last).hasValue(7);
  }
}
