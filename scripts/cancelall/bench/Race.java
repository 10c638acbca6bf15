package cancelall.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs contenders one after the other, round by round, so that a machine that grows slower for a
 * while does so for all of them. A first round warms caches and counts for memory alone.
 */
final class Race {
  private final LoopbackProcess server;

  Race(LoopbackProcess server) {
    this.server = server;
  }

  List<Measured> run(List<Contender> contenders, int rounds)
      throws IOException, InterruptedException {
    Map<Contender, Long> peaks = new LinkedHashMap<>();
    Map<Contender, List<Sample>> samples = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      peaks.put(contender, PeakMemory.of(started(contender)));
      forget(contender);
      samples.put(contender, new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : contenders) {
        samples.get(contender).add(timed(contender));
      }
    }
    return contenders.stream()
        .map(contender -> measured(contender, samples.get(contender), peaks.get(contender)))
        .toList();
  }

  private Sample timed(Contender contender) throws IOException, InterruptedException {
    Instant began = Instant.now();
    long start = System.nanoTime();
    Process process = started(contender);
    int exitCode = process.waitFor();
    long whole = (System.nanoTime() - start) / 1_000;
    if (exitCode != 0) {
      throw new IOException(
          contender.name() + " ended with " + exitCode + ": " + contender.command());
    }
    long firstByte =
        contender.calls()
            ? server.nextStamp() - ChronoUnit.MICROS.between(Instant.EPOCH, began)
            : 0;
    return new Sample(whole, firstByte);
  }

  private void forget(Contender contender) throws IOException, InterruptedException {
    if (contender.calls()) {
      server.nextStamp();
    }
  }

  private static Process started(Contender contender) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(contender.command());
    builder.environment().keySet().removeIf(name -> name.startsWith("CLEAR_STREET_"));
    builder.environment().putAll(contender.env());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private static Measured measured(Contender contender, List<Sample> samples, long peak) {
    Spread firstByte =
        contender.calls() ? Spread.of(samples.stream().map(Sample::firstByte).toList()) : null;
    Spread whole = Spread.of(samples.stream().map(Sample::whole).toList());
    return new Measured(contender.setting(), contender.name(), whole, firstByte, peak);
  }
}
