package cancelall.cli;

import cancelall.api.ApiKey;

/**
 * Makes a broker's text fit to be shown: what would move a cursor, recolour a terminal or reorder a
 * line is written as an escape, and the key, should a broker echo it, is masked.
 *
 * @param key may be null while none is known
 */
record Shown(ApiKey key) {
  String text(String received) {
    String masked = masked(received);
    StringBuilder shown = null;
    for (int i = 0; i < masked.length(); i++) {
      char c = masked.charAt(i);
      if (isUnsafe(c)) {
        if (shown == null) {
          shown = new StringBuilder(masked.length() + 16).append(masked, 0, i);
        }
        shown.append(escape(c));
      } else if (shown != null) {
        shown.append(c);
      }
    }
    return shown == null ? masked : shown.toString();
  }

  /** The text with the key masked, and nothing escaped. */
  String masked(String received) {
    return key == null ? received : key.maskedIn(received);
  }

  /** The beginning of a longer text, which may end in the middle of the key. */
  String excerpt(String beginning) {
    return text(key == null ? beginning : key.maskedAtEndOf(beginning));
  }

  /** Control characters, line separators, and what reorders text (Unicode's bidi controls). */
  static boolean isUnsafe(char c) {
    return c < ' ' || c >= 0x7f && isUnsafeBeyondAscii(c);
  }

  private static boolean isUnsafeBeyondAscii(char c) {
    return c <= 0x9f
        || c == 0x61c
        || (c >= 0x200e && c <= 0x200f)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }

  static String escape(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
