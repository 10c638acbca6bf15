package cancelall.api;

/** The secret that authorises a call. Nothing but the request's header ever holds its text. */
public final class ApiKey {
  private static final String MASK = "***";
  private static final int SHORTEST_SECRET = 8;

  private final String secret;
  private final String inJson;
  private final String inEscapedJson;

  private ApiKey(String secret) {
    this.secret = secret;
    this.inJson = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    this.inEscapedJson = inJson.replace("/", "\\/");
  }

  /**
   * Takes a key as it is: its shape is not documented, so nothing else is asked of it.
   *
   * @throws IllegalArgumentException when it is blank or could not stand in a header; the message
   *     never repeats it
   */
  public static ApiKey of(String secret) {
    if (secret.isBlank()) {
      throw new IllegalArgumentException("is blank");
    }
    if (secret.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("holds a control character, such as a newline");
    }
    if (secret.chars().anyMatch(c -> c == ' ' || c > '~')) {
      throw new IllegalArgumentException("holds a blank or a character that is not ASCII");
    }
    return new ApiKey(secret);
  }

  /**
   * A text without this key, for what a broker echoes. A key shorter than eight characters is no
   * secret, and masking it would garble words.
   */
  public String maskedIn(String text) {
    if (secret.length() < SHORTEST_SECRET) {
      return text;
    }
    String masked = text.replace(secret, MASK);
    // Most keys have one form; each id of a long answer comes by here.
    masked = inJson.equals(secret) ? masked : masked.replace(inJson, MASK);
    return inEscapedJson.equals(inJson) ? masked : masked.replace(inEscapedJson, MASK);
  }

  /** The beginning of a longer text without what may be the beginning of this key at its end. */
  public String maskedAtEndOf(String text) {
    for (int length = secret.length() - 1; length >= SHORTEST_SECRET / 2; length--) {
      if (text.endsWith(secret.substring(0, length))) {
        return text.substring(0, text.length() - length) + MASK;
      }
    }
    return text;
  }

  String bearer() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "ApiKey[***]";
  }
}
