package cancelall.acceptance.live;

import cancelall.api.ApiKey;
import cancelall.api.BaseUrl;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which broker, with which key, and whose account.
 *
 * @param apiKey the secret itself, which no text of this record shows
 * @param account where orders are placed and cancelled
 * @param forbidden one that exists but that the key may not touch
 */
public record LiveAccess(BaseUrl broker, String apiKey, long account, OptionalLong forbidden) {
  /** The variable without which scenarios about a forbidden account are skipped. */
  public static final String FORBIDDEN = "CLEAR_STREET_FORBIDDEN_ACCOUNT_ID";

  private static final String BASE_URL = "CLEAR_STREET_BASE_URL";
  private static final String API_KEY = "CLEAR_STREET_API_KEY";
  private static final String ACCOUNT = "CLEAR_STREET_ACCOUNT_ID";

  /**
   * Reads the variables.
   *
   * @throws RefusedRun if one is missing or cannot be used; the key is never repeated
   */
  public static LiveAccess of(Map<String, String> environment) {
    BaseUrl broker;
    try {
      broker = BaseUrl.parse(required(environment, BASE_URL));
    } catch (IllegalArgumentException wrong) {
      throw new RefusedRun(BASE_URL + " " + wrong.getMessage());
    }
    String key = required(environment, API_KEY);
    try {
      ApiKey.of(key);
    } catch (IllegalArgumentException wrong) {
      throw new RefusedRun(API_KEY + " " + wrong.getMessage());
    }
    long account = number(ACCOUNT, required(environment, ACCOUNT));
    String other = environment.get(FORBIDDEN);
    OptionalLong forbidden =
        other == null || other.isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(number(FORBIDDEN, other));
    if (forbidden.isPresent() && forbidden.getAsLong() == account) {
      throw new RefusedRun(FORBIDDEN + " is the account of " + ACCOUNT + ": name another");
    }
    return new LiveAccess(broker, key, account, forbidden);
  }

  private static String required(Map<String, String> environment, String name) {
    String value = environment.get(name);
    if (value == null || value.isEmpty()) {
      throw new RefusedRun("--target=live needs the variable " + name + ", which is not set");
    }
    return value;
  }

  private static long number(String name, String text) {
    try {
      long number = Long.parseLong(text);
      if (number > 0 && text.charAt(0) != '+') {
        return number;
      }
    } catch (NumberFormatException notOne) {
      // Said below.
    }
    throw new RefusedRun(name + " is no account id: write a whole number above zero");
  }

  @Override
  public String toString() {
    return "account " + account + " at " + broker;
  }
}
