package cancelall.api;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads orders that have the same fields in the same sequence as one that was read before, and
 * plain values: texts of printable ASCII without escapes, whole numbers, true, false, null. A value
 * that is the same as in the order before is the same object.
 */
final class OrderShape {
  static final OrderShape EMPTY = of(new Order(new String[0], new Object[0]));

  private static final int MOST_DIGITS = 18;

  private final String[] names;
  private final byte[][] keys;

  /** The value's JSON in the order before, and how long that is; zero when there is none. */
  private final byte[][] texts;

  private final int[] lengths;
  private final Object[] values;

  private OrderShape(String[] names, byte[][] keys) {
    this.names = names;
    this.keys = keys;
    this.texts = new byte[names.length][64];
    this.lengths = new int[names.length];
    this.values = new Object[names.length];
  }

  /** The shape of an order. */
  static OrderShape of(Order order) {
    String[] names = order.names();
    byte[][] keys = new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      // A name that had to be escaped is never found as it stands, which is as it should be.
      boolean plain = names[i].chars().allMatch(c -> isPlain((byte) c) && c < 0x7f);
      keys[i] = (plain ? '"' + names[i] + '"' : "\"\"\"").getBytes(StandardCharsets.US_ASCII);
    }
    return new OrderShape(names, keys);
  }

  /** The order that was read last. */
  Order order() {
    return new Order(names, values.clone());
  }

  /** Reads one; gives the index after it, or -1 when it has not this shape or is not complete. */
  int read(byte[] bytes, int from, int to) {
    int at = from + 1;
    for (int i = 0; i < keys.length; i++) {
      byte[] key = keys[i];
      at = afterBlanks(bytes, at, to);
      if (to - at <= key.length || !Arrays.equals(bytes, at, at + key.length, key, 0, key.length)) {
        return -1;
      }
      at = afterBlanks(bytes, at + key.length, to);
      if (at >= to || bytes[at] != ':') {
        return -1;
      }
      at = value(i, bytes, afterBlanks(bytes, at + 1, to), to);
      if (at < 0) {
        return -1;
      }
      at = afterBlanks(bytes, at, to);
      if (at >= to || bytes[at] != (i == keys.length - 1 ? '}' : ',')) {
        return -1;
      }
      at++;
    }
    return keys.length == 0 ? -1 : at;
  }

  private int value(int i, byte[] bytes, int at, int to) {
    int length = lengths[i];
    if (length > 0
        && to - at > length
        && Arrays.equals(bytes, at, at + length, texts[i], 0, length)
        && (bytes[at] == '"' || !isInWord(bytes[at + length]))) {
      return at + length;
    }
    if (at >= to) {
      return -1;
    }
    int after = bytes[at] == '"' ? text(i, bytes, at, to) : word(i, bytes, at, to);
    if (after < 0) {
      lengths[i] = 0;
      return -1;
    }
    remember(i, bytes, at, after);
    return after;
  }

  private int text(int i, byte[] bytes, int at, int to) {
    int close = at + 1;
    while (close < to && isPlain(bytes[close])) {
      close++;
    }
    if (close >= to || bytes[close] != '"') {
      return -1;
    }
    values[i] = new String(bytes, at + 1, close - at - 1, StandardCharsets.ISO_8859_1);
    return close + 1;
  }

  private int word(int i, byte[] bytes, int at, int to) {
    int after = at;
    while (after < to && isInWord(bytes[after])) {
      after++;
    }
    if (after >= to) {
      return -1;
    }
    String word = new String(bytes, at, after - at, StandardCharsets.ISO_8859_1);
    switch (word) {
      case "null" -> values[i] = JsonNull.INSTANCE;
      case "true", "false" -> values[i] = new JsonPrimitive(word.equals("true"));
      default -> {
        if (!isWholeNumber(word)) {
          return -1;
        }
        values[i] = new JsonPrimitive(new LazilyParsedNumber(word));
      }
    }
    return after;
  }

  private void remember(int i, byte[] bytes, int at, int after) {
    lengths[i] = after - at;
    if (lengths[i] > texts[i].length) {
      texts[i] = new byte[2 * lengths[i]];
    }
    System.arraycopy(bytes, at, texts[i], 0, lengths[i]);
  }

  private static boolean isWholeNumber(String word) {
    if (word.isEmpty()
        || word.length() > MOST_DIGITS
        || (word.charAt(0) == '0' && word.length() > 1)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(byte b) {
    return b >= ' ' && b != '"' && b != '\\' && b != 0x7f;
  }

  /** What may follow a number, true, false or null without belonging to it ends it. */
  private static boolean isInWord(byte b) {
    return b != ',' && b != '}' && !isBlank(b);
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static int afterBlanks(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }
}
