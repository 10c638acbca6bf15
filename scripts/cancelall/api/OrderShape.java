package cancelall.api;

import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads orders that have the same fields in the same sequence as one that was read before, and
 * plain values: texts of printable ASCII without escapes, whole numbers, true, false, null. Fields
 * whose bytes are those of the order before are passed over together, and keep their values.
 */
final class OrderShape {
  static final OrderShape EMPTY = of(new Order(new FieldNames(new String[0]), new Object[0]));

  private static final int MOST_DIGITS = 18;

  private final FieldNames names;
  private final byte[][] keys;
  private final Object[] values;

  /** What each value adds to the fingerprint, and the sum of all. */
  private final long[] fingerprints;

  private long fingerprint;

  /** The bytes of the order before; none when it was not read here. */
  private byte[] last = new byte[0];

  private int lastLength;

  /** Where in those each field begins, and where it ends: after the comma or brace behind it. */
  private final int[] begins;

  private final int[] ends;

  private OrderShape(FieldNames names, byte[][] keys) {
    this.names = names;
    this.keys = keys;
    this.values = new Object[keys.length];
    this.fingerprints = new long[keys.length];
    this.begins = new int[keys.length];
    this.ends = new int[keys.length];
    forget();
  }

  /** The shape of an order. */
  static OrderShape of(Order order) {
    String[] names = order.names();
    byte[][] keys = new byte[names.length][];
    for (int i = 0; i < names.length; i++) {
      // A name that had to be escaped is never found as it stands, which is as it should be.
      boolean plain = names[i].chars().allMatch(c -> c < 0x7f && isPlain((byte) c));
      keys[i] = (plain ? '"' + names[i] + '"' : "\"\"\"").getBytes(StandardCharsets.US_ASCII);
    }
    return new OrderShape(order.fields(), keys);
  }

  /** The order that was read last. */
  Order order() {
    return new Order(names, values.clone(), fingerprint);
  }

  /** Reads one; gives the index after it, or -1 when it has not this shape or is not complete. */
  int read(byte[] bytes, int from, int to) {
    if (keys.length == 0) {
      return -1;
    }
    int at = from + 1;
    int field = 0;
    while (field < keys.length) {
      int known = knownFrom(field, bytes, at, to);
      if (known > field) {
        moveTo(at - from - begins[field], field, known);
        at = from + ends[known - 1];
        field = known;
      } else {
        int after = field(field, bytes, at, to);
        if (after < 0) {
          forget();
          return -1;
        }
        begins[field] = at - from;
        ends[field] = after - from;
        at = after;
        field++;
      }
    }
    remember(bytes, from, at);
    return at;
  }

  /** The first field, from this one on, that is not the same here as in the order before. */
  private int knownFrom(int field, byte[] bytes, int at, int to) {
    int begin = begins[field];
    int mismatch = Arrays.mismatch(bytes, at, to, last, begin, lastLength);
    int same = mismatch < 0 ? lastLength - begin : mismatch;
    int known = field;
    while (known < keys.length && ends[known] - begin <= same) {
      known++;
    }
    return known;
  }

  private void moveTo(int distance, int first, int after) {
    for (int i = first; distance != 0 && i < after; i++) {
      begins[i] += distance;
      ends[i] += distance;
    }
  }

  private void remember(byte[] bytes, int from, int after) {
    lastLength = after - from;
    if (lastLength > last.length) {
      last = new byte[2 * lastLength];
    }
    System.arraycopy(bytes, from, last, 0, lastLength);
  }

  /** No field is known: each would end after more bytes than there are. */
  private void forget() {
    lastLength = 0;
    Arrays.fill(begins, 0);
    Arrays.fill(ends, 1);
  }

  /** Reads a field with what stands behind it, and gives the index after that, or -1. */
  private int field(int i, byte[] bytes, int from, int to) {
    byte[] key = keys[i];
    int at = afterBlanks(bytes, from, to);
    if (to - at <= key.length || !Arrays.equals(bytes, at, at + key.length, key, 0, key.length)) {
      return -1;
    }
    at = afterBlanks(bytes, at + key.length, to);
    if (at >= to || bytes[at] != ':') {
      return -1;
    }
    at = afterBlanks(bytes, at + 1, to);
    if (at >= to) {
      return -1;
    }
    at = bytes[at] == '"' ? text(i, bytes, at, to) : word(i, bytes, at, to);
    if (at < 0) {
      return -1;
    }
    at = afterBlanks(bytes, at, to);
    if (at >= to || bytes[at] != (i == keys.length - 1 ? '}' : ',')) {
      return -1;
    }
    return at + 1;
  }

  private int text(int i, byte[] bytes, int at, int to) {
    int close = at + 1;
    while (close < to && isPlain(bytes[close])) {
      close++;
    }
    if (close >= to || bytes[close] != '"') {
      return -1;
    }
    take(i, new String(bytes, at + 1, close - at - 1, StandardCharsets.ISO_8859_1));
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
      case "null" -> take(i, JsonNull.INSTANCE);
      case "true", "false" -> take(i, new JsonPrimitive(word.equals("true")));
      default -> {
        if (!isWholeNumber(word)) {
          return -1;
        }
        take(i, new JsonPrimitive(new LazilyParsedNumber(word)));
      }
    }
    return after;
  }

  private void take(int i, Object value) {
    long added = Order.fingerprint(names.at(i), value);
    fingerprint += added - fingerprints[i];
    fingerprints[i] = added;
    values[i] = value;
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
