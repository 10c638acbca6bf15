package cancelall.acceptance;

/** What may be shown of an {@code Authorization} header: its scheme. */
final class MaskedCredentials {
  static final String HEADER = "Authorization";

  private static final String MASK = "***";

  private MaskedCredentials() {}

  /** The scheme and {@code ***}. A value without a blank in it may be a bare key: nothing of it. */
  static String mask(String value) {
    int schemeEnd = value.strip().indexOf(' ');
    return schemeEnd < 0 ? MASK : value.strip().substring(0, schemeEnd) + " " + MASK;
  }
}
