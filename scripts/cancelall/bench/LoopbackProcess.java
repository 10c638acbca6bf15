package cancelall.bench;

import cancelall.install.Certificate;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The {@link Loopback} server in its own process, and what it stamps. */
final class LoopbackProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final BlockingQueue<Long> stamps = new LinkedBlockingQueue<>();
  private final String cleartext;
  private final String tls;

  private LoopbackProcess(Process process, BufferedReader printed) throws IOException {
    this.process = process;
    String first = printed.readLine();
    if (first == null) {
      throw new IOException("the loopback server did not start");
    }
    String[] ports = first.split(" ");
    this.cleartext = "http://127.0.0.1:" + ports[0];
    this.tls = "https://127.0.0.1:" + ports[1];
    Thread reader =
        new Thread(() -> printed.lines().map(Long::valueOf).forEach(stamps::add), "stamps");
    reader.setDaemon(true);
    reader.start();
  }

  static LoopbackProcess start(Certificate certificate) throws IOException {
    Process process =
        new ProcessBuilder(
                ThisJvm.command(
                    List.of("-Xmx600m"),
                    Loopback.class,
                    certificate.store().toString(),
                    Certificate.PASSWORD))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    return new LoopbackProcess(process, process.inputReader(StandardCharsets.US_ASCII));
  }

  String url(Setting setting) {
    return setting == Setting.TLS ? tls : cleartext;
  }

  /** The microsecond since the epoch in which the first byte of one request was there. */
  long nextStamp() throws InterruptedException, IOException {
    Long stamp = stamps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (stamp == null) {
      throw new IOException("the loopback server saw no request");
    }
    return stamp;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
