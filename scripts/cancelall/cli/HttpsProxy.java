package cancelall.cli;

import cancelall.api.BaseUrl;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code HTTPS_PROXY} and {@code NO_PROXY}, in either case, as curl does. */
final class HttpsProxy {
  private static final int DEFAULT_PORT = 1080;

  private HttpsProxy() {}

  /** The proxy to tunnel through, or null for a direct connection. */
  static InetSocketAddress of(Map<String, String> env, BaseUrl target) {
    String name = given(env, "https_proxy") ? "https_proxy" : "HTTPS_PROXY";
    if (target.isLoopback() || !given(env, name) || isExempt(env, target.uri().getHost())) {
      return null;
    }
    String text = env.get(name).strip();
    try {
      URI uri = new URI(text.contains("://") ? text : "http://" + text);
      if (uri.getRawUserInfo() != null) {
        throw new UsageProblem(
            name + " holds a user and a password, which is not supported: name a proxy without");
      }
      boolean noPort = uri.getPort() == 0 || uri.getPort() > 65_535;
      if (uri.getHost() == null || noPort || !"http".equalsIgnoreCase(uri.getScheme())) {
        throw new UsageProblem(name + " names no proxy: write http://HOST:PORT");
      }
      int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
      return InetSocketAddress.createUnresolved(uri.getHost(), port);
    } catch (URISyntaxException malformed) {
      throw new UsageProblem(name + " is not a URL: write http://HOST:PORT");
    }
  }

  private static boolean isExempt(Map<String, String> env, String host) {
    String list = given(env, "no_proxy") ? env.get("no_proxy") : env.getOrDefault("NO_PROXY", "");
    String lower = host.toLowerCase(Locale.ROOT);
    return Stream.of(list.toLowerCase(Locale.ROOT).split(","))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(entry -> entry.startsWith("*.") ? entry.substring(1) : entry)
        .anyMatch(
            entry ->
                entry.equals("*")
                    || lower.equals(entry)
                    || lower.endsWith(entry.startsWith(".") ? entry : "." + entry));
  }

  private static boolean given(Map<String, String> env, String name) {
    return env.get(name) != null && !env.get(name).isBlank();
  }
}
