package cancelall.api;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

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
    boolean surelyNotSent = target.isTls() && !trust.wasGiven();
    if (has(thrown, UnknownHostException.class) || has(thrown, UnresolvedAddressException.class)) {
      return unsent("the name " + nameLookedUp(connection) + " cannot be resolved");
    }
    if (has(thrown, HttpConnectTimeoutException.class)) {
      return unsent("no connection to " + host + " within the deadline");
    }
    if (has(thrown, ConnectException.class) || has(thrown, NoRouteToHostException.class)) {
      return new Failure(
          false,
          connection.proxy() == null,
          "no connection to %s port %d: %s"
              .formatted(host, target.port(), reason(thrown, "connection refused")));
    }
    if (surelyNotSent && connection.proxy() != null && !has(thrown, SSLException.class)) {
      return unsent(
          "the proxy does not let the call through: " + reason(thrown, "no reason given"));
    }
    if (surelyNotSent || has(thrown, SSLHandshakeException.class)) {
      return unsent("no secure connection to " + host + ": " + reason(thrown, "TLS failed"));
    }
    return new Failure(true, false, "no answer came: " + reason(thrown, "the connection broke"));
  }

  /** Judges a deadline that passed before a status line and headers had come. */
  static Failure late(boolean resolved, Connection connection, Trust trust) {
    String host = connection.baseUrl().uri().getHost();
    if (!resolved) {
      return unsent(
          "the name " + nameLookedUp(connection) + " was not resolved within the deadline");
    }
    if (connection.baseUrl().isTls() && !trust.wasGiven()) {
      return unsent("no secure connection to " + host + " within the deadline");
    }
    return new Failure(true, false, "no answer came within the deadline");
  }

  static Failure unsent(String why) {
    return new Failure(false, false, why);
  }

  private static String nameLookedUp(Connection connection) {
    return connection.proxy() == null
        ? connection.baseUrl().uri().getHost()
        : connection.proxy().getHostString();
  }

  private static boolean has(Throwable thrown, Class<? extends Throwable> type) {
    return causes(thrown).anyMatch(type::isInstance);
  }

  private static String reason(Throwable thrown, String otherwise) {
    // What wraps an exception repeats its class name as a message: only the cause itself explains.
    String innermost =
        causes(thrown).reduce((outer, cause) -> cause).map(Throwable::getMessage).orElse(null);
    return innermost == null || innermost.isBlank() ? otherwise : innermost;
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
