package cancelall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The acceptance suite fifty times in one JVM: what it takes has to level off. */
@Tag("slow")
class SoakTest {
  private static final int RUNS = 50;

  /** Classes are loaded, pools are full and code is compiled after so many. */
  private static final int WARM = 10;

  private static final Duration SETTLING = Duration.ofSeconds(15);

  @TempDir private Path reports;

  /** What this process holds at one moment. */
  private record Held(long threads, long heap, long files) {
    static Held now() {
      return new Held(
          ManagementFactory.getThreadMXBean().getThreadCount(),
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
              .getOpenFileDescriptorCount());
    }

    Held smaller(Held other) {
      return new Held(
          Math.min(threads, other.threads),
          Math.min(heap, other.heap),
          Math.min(files, other.files));
    }
  }

  @Test
  void threads_heap_and_open_files_level_off() {
    List<Held> afterEach = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      String target = i % 2 == 0 ? "sandbox" : "stubs";
      LiveRun run =
          LiveRun.of(
              Map.of("CLEAR_STREET_API_KEY", LiveRun.KEY),
              "--target=" + target,
              "--report=" + reports.resolve(target),
              "--seed=" + i);
      assertThat(run.exitCode())
          .as("run %d on %s:%n%s%s", i, target, run.out(), run.err())
          .isZero();
      afterEach.add(settled());
    }

    List<Held> early = afterEach.subList(WARM, WARM + 10);
    List<Held> late = afterEach.subList(RUNS - 10, RUNS);
    System.out.printf(
        "soak, %d runs: threads %d then %d, heap %,d then %,d KiB, open files %d then %d%n",
        RUNS,
        least(early, Held::threads),
        least(late, Held::threads),
        least(early, Held::heap) >> 10,
        least(late, Held::heap) >> 10,
        least(early, Held::files),
        least(late, Held::files));
    assertThat(least(late, Held::threads)).isLessThanOrEqualTo(most(early, Held::threads) + 4);
    assertThat(least(late, Held::files)).isLessThanOrEqualTo(most(early, Held::files) + 8);
    // 30 runs lie between; a leak of one run's answers or reports would be several times this.
    assertThat(least(late, Held::heap)).isLessThanOrEqualTo(least(early, Held::heap) + (12L << 20));
  }

  /** The least that is seen until nothing more is given back; idle threads end by and by. */
  private static Held settled() {
    Instant deadline = Instant.now().plus(SETTLING);
    Held least = collected();
    for (int unchanged = 0; unchanged < 3 && Instant.now().isBefore(deadline); ) {
      Held next = least.smaller(collected());
      unchanged = next.threads() == least.threads() ? unchanged + 1 : 0;
      least = next;
      LockSupport.parkNanos(20_000_000);
    }
    return least;
  }

  private static Held collected() {
    System.gc();
    return Held.now();
  }

  private static long least(List<Held> held, ToLongFunction<Held> part) {
    return held.stream().min(Comparator.comparingLong(part)).map(part::applyAsLong).orElseThrow();
  }

  private static long most(List<Held> held, ToLongFunction<Held> part) {
    return held.stream().max(Comparator.comparingLong(part)).map(part::applyAsLong).orElseThrow();
  }
}
