package cancelall.acceptance.live;

import cancelall.api.BaseUrl;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a live run may place orders: this machine, the vendor's development environment, and hosts
 * that the settings name. Anything else of the vendor's can never be named, for production is
 * there.
 */
final class AllowedHosts {
  private static final String DEVELOPMENT = "api-dev.clearstreet.com";
  private static final Set<String> VENDOR = Set.of("clearstreet.com", "clearstreet.io");

  private final Set<String> added;

  /**
   * Takes the hosts of the settings.
   *
   * @throws RefusedRun if one of them may not be added, or is no host
   */
  AllowedHosts(Set<String> added) {
    this.added = added.stream().map(AllowedHosts::plain).collect(Collectors.toUnmodifiableSet());
    this.added.forEach(AllowedHosts::mayBeAdded);
  }

  /** Refuses a broker that is none of the allowed ones. */
  void require(BaseUrl broker) {
    String host = plain(broker.uri().getHost());
    boolean allowed = broker.isLoopback() || host.equals(DEVELOPMENT) || added.contains(host);
    if (!allowed || isVendors(host) && !host.equals(DEVELOPMENT)) {
      throw new RefusedRun(
          "CLEAR_STREET_BASE_URL names "
              + host
              + ", where no acceptance run may place orders: allowed are loopback, "
              + DEVELOPMENT
              + " and the hosts under allowed_hosts in the settings file"
              + (isVendors(host) ? ", and this one can never be added" : "")
              + ". Nothing was sent.");
    }
  }

  private static void mayBeAdded(String host) {
    if (!host.matches("[a-z0-9]([a-z0-9.-]*[a-z0-9])?")) {
      throw new RefusedRun(
          "allowed_hosts in the settings file holds \""
              + host
              + "\", which is no plain host name: no scheme, no port, no wildcard");
    }
    if (isVendors(host) && !host.equals(DEVELOPMENT)) {
      throw new RefusedRun(
          "allowed_hosts in the settings file holds "
              + host
              + ", which can never be added: of the vendor's hosts only "
              + DEVELOPMENT
              + " is allowed");
    }
  }

  private static boolean isVendors(String host) {
    return VENDOR.stream().anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }

  /** DNS knows no case, and one dot at the end changes nothing. */
  private static String plain(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
