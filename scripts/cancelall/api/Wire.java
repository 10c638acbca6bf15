package cancelall.api;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import kong.unirest.core.Config;
import kong.unirest.core.HttpRequest;
import kong.unirest.core.RawResponse;
import kong.unirest.core.UnirestInstance;

/**
 * One Unirest instance and the clock over it. Unirest's own time-out ends at the headers, so each
 * exchange runs on a thread that is abandoned when the {@link Deadline} passes.
 */
final class Wire implements AutoCloseable {
  /** The margin's upper bound: a connection this late would hardly carry an answer. */
  private static final Duration LATEST = Duration.ofMillis(250);

  private final Connection connection;

  /** What is missing of the margin after a short deadline. */
  private final Duration grace;

  private final Trust trust;
  private final UnirestInstance unirest;
  private final SocketClient client;

  private Wire(Connection connection, Duration connectTimeout, Duration grace) {
    this.connection = connection;
    this.grace = grace;
    this.trust = connection.baseUrl().isTls() ? Trust.with(connection.caFile()) : null;
    this.unirest = new UnirestInstance(new Config());
    this.client = new SocketClient(unirest.config(), new Route(connection, trust, connectTimeout));
    unirest.config().httpClient(client);
  }

  /**
   * Gets ready; nothing is connected yet. Connecting gives up a little before a deadline that
   * begins now does: afterwards nobody could tell a host that is not there from one that is silent.
   */
  static Wire open(Connection connection, Duration deadline) {
    // Not dividedBy: that calculates in BigDecimal, and starting it takes longer than connecting.
    Duration quarter = Duration.ofMillis(deadline.toMillis() / 4);
    Duration margin = quarter.compareTo(LATEST) < 0 ? quarter : LATEST;
    return new Wire(connection, deadline.minus(margin), LATEST.minus(margin));
  }

  /** The same once more, with connections of its own, for what is left of a deadline. */
  Wire again(Duration left) {
    return open(connection, left);
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
    client.expect(thread);
    thread.start();
    try {
      T answer = await(task, deadline);
      return exchange.proxyRefused
          ? new Attempt.Failed<>(Failure.unsent("the proxy asks for a user and a password (407)"))
          : new Attempt.Answered<>(answer);
    } catch (TimeoutException late) {
      Failure failure = afterDeadline(exchange, task, thread);
      client.abandon(thread);
      return new Attempt.Failed<>(failure);
    } catch (ExecutionException thrown) {
      return failed(exchange, thrown.getCause());
    } catch (InterruptedException | CancellationException stopped) {
      client.abandon(thread);
      Thread.currentThread().interrupt();
      return failed(exchange, stopped);
    }
  }

  /** A connection that is refused at the last moment is heard of a little later. */
  private <T> Failure afterDeadline(Exchange<T> exchange, FutureTask<T> task, Thread thread) {
    if (exchange.answering) {
      return new Failure(true, false, "the answer was not complete within the deadline");
    }
    Failure late = Failure.late(exchange.resolved, connection, trust);
    if (!late.sent()) {
      // What is said not to have been sent must not be sent from now on.
      client.abandon(thread);
      return Failure.late(exchange.resolved, connection, trust);
    }
    try {
      task.get(grace.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException thrown) {
      Failure failure = Failure.of(thrown.getCause(), connection, trust);
      return failure.sent() ? late : failure;
    } catch (TimeoutException silent) {
      return late;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return late;
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

  @Override
  public void close() {
    client.close();
  }

  /** One request on its own thread, with how far it got. */
  private final class Exchange<T> {
    private final String method;
    private final String pathAndQuery;
    private final Function<Reply, T> reader;
    private volatile boolean resolved;
    private volatile boolean answering;
    private volatile boolean proxyRefused;

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
      if (raw.getStatus() == 407 && connection.proxy() != null && !trust.hasOpened()) {
        proxyRefused = true;
        return () -> null;
      }
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
