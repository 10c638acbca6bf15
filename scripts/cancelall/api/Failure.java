package cancelall.api;

import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Why no answer came.
 *
 * @param sent whether the request may have reached the broker
 * @param worthResending whether it surely was not executed and a moment later may succeed
 * @param why for a person, a clause
 */
record Failure(boolean sent, boolean worthResending, String why) {

  /** Judges what the HTTP client threw; when in doubt, the request was sent. */
  static Failure of(Throwable thrown, Connection connection, Trust trust) {
    BaseUrl target = connection.baseUrl();
    String host = target.uri().getHost();
    boolean surelyNotSent = target.isTls() && !trust.hasOpened();
    if (has(thrown, UnknownHostException.class) || has(thrown, UnresolvedAddressException.class)) {
      return unsent("the name " + nameLookedUp(connection) + " cannot be resolved");
    }
    if (has(thrown, HttpConnectTimeoutException.class)) {
      return unconnected(connection);
    }
    if (has(thrown, ConnectException.class) || has(thrown, NoRouteToHostException.class)) {
      return new Failure(
          false,
          connection.proxy() == null,
          "no connection to %s: %s"
              .formatted(firstHop(connection), reason(thrown, "connection refused")));
    }
    if (surelyNotSent && connection.proxy() != null && !has(thrown, SSLException.class)) {
      return unsent(
          "the proxy does not let the call through: " + reason(thrown, "no reason given"));
    }
    if (surelyNotSent) {
      return unsent("no secure connection to " + host + ": " + reason(thrown, "TLS failed"));
    }
    return new Failure(true, false, "no answer came: " + reason(thrown, "the connection broke"));
  }

  /** Judges a deadline that passed before a status line and headers had come. */
  static Failure late(boolean resolved, Connection connection, Trust trust) {
    if (!resolved) {
      return unsent(
          "the name " + nameLookedUp(connection) + " was not resolved within the deadline");
    }
    if (connection.baseUrl().isTls() && !trust.hasOpened()) {
      return unconnected(connection);
    }
    return new Failure(true, false, "no answer came within the deadline");
  }

  /** The JDK's client counts the TLS handshake as a part of connecting. */
  private static Failure unconnected(Connection connection) {
    String kind = connection.baseUrl().isTls() ? "no secure connection to " : "no connection to ";
    String through = connection.proxy() == null ? "" : " through " + firstHop(connection);
    return unsent(kind + connection.baseUrl().uri().getHost() + through + " within the deadline");
  }

  static Failure unsent(String why) {
    return new Failure(false, false, why);
  }

  private static String firstHop(Connection connection) {
    BaseUrl target = connection.baseUrl();
    InetSocketAddress proxy = connection.proxy();
    return proxy == null
        ? target.uri().getHost() + " port " + target.port()
        : "the proxy " + proxy.getHostString() + " port " + proxy.getPort();
  }

  private static String nameLookedUp(Connection connection) {
    return connection.proxy() == null
        ? connection.baseUrl().uri().getHost()
        : connection.proxy().getHostString();
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    return causes(thrown).anyMatch(type::isInstance);
  }

  static String reason(Throwable thrown, String otherwise) {
    // What wraps an exception repeats its class name as a message: only the cause itself explains.
    String innermost =
        causes(thrown).reduce((outer, cause) -> cause).map(Throwable::getMessage).orElse(null);
    return innermost == null || innermost.isBlank() ? otherwise : innermost;
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
