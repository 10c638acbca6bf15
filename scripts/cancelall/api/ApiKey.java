package cancelall.api;

/** The secret that authorises a call. Nothing but the request's header ever holds its text. */
public final class ApiKey {
  private static final int SHORTEST = 8;

  private final String secret;

  private ApiKey(String secret) {
    this.secret = secret;
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
    return secret.length() < SHORTEST ? text : text.replace(secret, "***");
  }

  /** The same for a text that was cut somewhere, perhaps in the middle of this key. */
  public String maskedInCut(String text) {
    String masked = maskedIn(text);
    for (int length = secret.length() - 1; length >= SHORTEST; length--) {
      if (masked.endsWith(secret.substring(0, length))) {
        return masked.substring(0, masked.length() - length) + "***";
      }
    }
    return masked;
  }

  String bearer() {
    return "Bearer " + secret;
  }

  @Override
  public String toString() {
    return "ApiKey[***]";
  }
}
