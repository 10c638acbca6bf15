package cancelall.api;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.RawResponse;
import kong.unirest.core.Unirest;
import kong.unirest.core.UnirestInstance;

/**
 * One Unirest instance and the clock over it. Unirest's own time-out ends at the headers, so each
 * exchange runs on a thread that is abandoned when the {@link Deadline} passes.
 */
final class Wire implements AutoCloseable {
  private final Connection connection;
  private final Trust trust;
  private final UnirestInstance unirest;

  Wire(Connection connection, Duration connectTimeout) {
    this.connection = connection;
    this.trust = connection.baseUrl().isTls() ? Trust.with(connection.caFile()) : null;
    this.unirest = Unirest.spawnInstance();
    unirest
        .config()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(false)
        .requestCompression(false)
        .enableCookieManagement(false)
        .useSystemProperties(false)
        .sslContext(trust == null ? Trust.none() : trust.context())
        .connectTimeout((int) Math.min(connectTimeout.toMillis(), Integer.MAX_VALUE));
    unirest.config().proxy(selector(connection.proxy()));
  }

  /**
   * Sends a request and reads its answer until the deadline.
   *
   * @param reader never throws; it also never runs on after the deadline in a way that matters, for
   *     what it returns is dropped
   */
  <T> Attempt<T> exchange(
      String method, String pathAndQuery, Deadline deadline, Function<Reply, T> reader) {
    Exchange<T> exchange = new Exchange<>(method, pathAndQuery, reader);
    FutureTask<T> task = new FutureTask<>(exchange::run);
    Thread thread = new Thread(task, "cancel-all-call");
    thread.setDaemon(true);
    thread.start();
    try {
      return new Attempt.Answered<>(await(task, deadline));
    } catch (TimeoutException late) {
      task.cancel(true);
      return new Attempt.Failed<>(
          exchange.answering
              ? new Failure(true, false, "the answer was not complete within the deadline")
              : Failure.late(exchange.resolved, connection, trust));
    } catch (ExecutionException thrown) {
      return failed(exchange, thrown.getCause());
    } catch (InterruptedException | CancellationException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return failed(exchange, stopped);
    }
  }

  private <T> Attempt<T> failed(Exchange<T> exchange, Throwable thrown) {
    return new Attempt.Failed<>(
        exchange.answering
            ? new Failure(true, false, "the answer could not be read: " + thrown.getMessage())
            : Failure.of(thrown, connection, trust));
  }

  private static <T> T await(FutureTask<T> task, Deadline deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    while (true) {
      try {
        return task.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException late) {
        if (deadline.left().isZero()) {
          throw late;
        }
      }
    }
  }

  private static ProxySelector selector(InetSocketAddress proxy) {
    return proxy == null ? HttpClient.Builder.NO_PROXY : ProxySelector.of(proxy);
  }

  @Override
  public void close() {
    unirest.close();
  }

  /** One request on its own thread, with how far it got. */
  private final class Exchange<T> {
    private final String method;
    private final String pathAndQuery;
    private final Function<Reply, T> reader;
    private volatile boolean resolved;
    private volatile boolean answering;

    Exchange(String method, String pathAndQuery, Function<Reply, T> reader) {
      this.method = method;
      this.pathAndQuery = pathAndQuery;
      this.reader = reader;
    }

    T run() throws UnknownHostException {
      // Resolved here, so that a name that is slow or unknown is told from a broker that is.
      InetAddress.getByName(
          connection.proxy() == null
              ? connection.baseUrl().uri().getHost()
              : connection.proxy().getHostString());
      resolved = true;
      HttpRequest<?> request =
          unirest
              .request(method, connection.baseUrl() + pathAndQuery)
              .header("Authorization", connection.key().bearer())
              .header("Accept", "application/json")
              .header("User-Agent", connection.userAgent());
      return request.asObject(this::read).getBody().get();
    }

    /** Never throws: Unirest would then read the rest of the answer as one text. */
    private Supplier<T> read(RawResponse raw) {
      try {
        answering = true;
        T answer = reader.apply(Reply.of(raw));
        return () -> answer;
      } catch (RuntimeException unreadable) {
        return () -> {
          throw unreadable;
        };
      }
    }
  }
}
