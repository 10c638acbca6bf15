package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page begins; opaque to clients, Base64URL as documented.
 *
 * @param from the first slot of the book to look at
 * @param limit how many orders a page holds at most
 * @param page the page's number, from 1
 * @param total what the first page counted, 0 while it is not read
 */
record PageToken(int from, int limit, int page, int total) {
  static final int MAX_LIMIT = 1000;

  private static final Pattern CONTENT =
      Pattern.compile("(\\d{1,9})\\.(\\d{1,4})\\.(\\d{1,9})\\.(\\d{1,9})");

  static PageToken first(int limit) {
    return new PageToken(0, limit, 1, 0);
  }

  /**
   * Reads a token.
   *
   * @throws Refusal if it is not one that this class wrote
   */
  static PageToken parse(String text) {
    String content;
    try {
      content = new String(Base64.getUrlDecoder().decode(text), UTF_8);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    Matcher parts = CONTENT.matcher(content);
    if (!parts.matches()) {
      throw invalid();
    }
    PageToken token =
        new PageToken(number(parts, 1), number(parts, 2), number(parts, 3), number(parts, 4));
    if (token.limit < 1 || token.limit > MAX_LIMIT || token.page < 2) {
      throw invalid();
    }
    return token;
  }

  boolean isFirst() {
    return page == 1;
  }

  PageToken next(int slot) {
    return new PageToken(slot, limit, page + 1, total);
  }

  PageToken withTotal(int value) {
    return new PageToken(from, limit, page, value);
  }

  String text() {
    String content = from + "." + limit + "." + page + "." + total;
    return Base64.getUrlEncoder().encodeToString(content.getBytes(UTF_8));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static Refusal invalid() {
    return Refusal.badRequest("Invalid page_token");
  }
}
