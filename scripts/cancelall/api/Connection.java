package cancelall.api;

import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * How the broker is reached.
 *
 * @param baseUrl where it answers
 * @param key what authorises the calls
 * @param userAgent what the calls say they come from
 * @param caFile certificates in PEM that are trusted besides the JDK's own, or null
 * @param proxy the HTTPS proxy to tunnel through, or null
 */
public record Connection(
    BaseUrl baseUrl, ApiKey key, String userAgent, Path caFile, InetSocketAddress proxy) {
  public Connection {
    if (baseUrl.isLoopback() && proxy != null) {
      throw new IllegalArgumentException("loopback is never reached through a proxy");
    }
  }

  /** A direct connection with the JDK's own trust. */
  public static Connection to(BaseUrl baseUrl, ApiKey key, String userAgent) {
    return new Connection(baseUrl, key, userAgent, null, null);
  }
}
