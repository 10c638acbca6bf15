package cancelall.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where the broker answers: scheme, host and perhaps a port. {@code http://} is for this machine
 * alone, because the key travels with the call.
 *
 * @param uri without path, query, fragment and user info
 */
public record BaseUrl(URI uri) {
  private static final Pattern LOOPBACK_V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  /**
   * Reads a base URL; one lone trailing slash is dropped.
   *
   * @throws IllegalArgumentException with what is wrong and how to mend it, to be read after the
   *     name of the option or variable; user info is never repeated
   */
  public static BaseUrl parse(String text) {
    URI uri;
    try {
      uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException("is not a URL: write https://HOST or https://HOST:PORT");
    }
    return new BaseUrl(uri);
  }

  public BaseUrl {
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw new IllegalArgumentException("has no https:// in front: write https://HOST");
    }
    if (uri.getRawUserInfo() != null || (uri.getRawAuthority() + "").contains("@")) {
      throw new IllegalArgumentException(
          "holds user info: leave out what stands before the @, the key is given elsewhere");
    }
    if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw new IllegalArgumentException("names no host, or a port that is none: https://HOST");
    }
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new IllegalArgumentException("holds a query or a fragment: end it after the host");
    }
    if (!uri.getRawPath().isEmpty()) {
      throw new IllegalArgumentException("holds a path: end it after the host");
    }
    if (scheme.equals("http") && !isLoopback(uri.getHost())) {
      throw new IllegalArgumentException(
          "would send the key in cleartext over the network: write https://, http:// is for"
              + " loopback alone");
    }
  }

  /** Whether the broker is on this machine: 127.0.0.0/8, [::1] or localhost. */
  public boolean isLoopback() {
    return isLoopback(uri.getHost());
  }

  /** Whether the exchange is encrypted. */
  public boolean isTls() {
    return uri.getScheme().equalsIgnoreCase("https");
  }

  /** The port that is connected to, the scheme's own where none is written. */
  public int port() {
    return uri.getPort() >= 0 ? uri.getPort() : isTls() ? 443 : 80;
  }

  @Override
  public String toString() {
    return uri.toString();
  }

  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || LOOPBACK_V4.matcher(host).matches();
  }
}
