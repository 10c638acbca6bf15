package cancelall.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The query of a call, every pair as it was sent and in that order: repetitions stay visible. */
public record QueryParameters(List<Pair> pairs) {
  /** One {@code name=value}, decoded. */
  public record Pair(String name, String value) {}

  public QueryParameters {
    pairs = List.copyOf(pairs);
  }

  /**
   * Reads what follows the question mark.
   *
   * @throws Refusal if an escape or the UTF-8 in it is broken
   */
  static QueryParameters parse(String raw) {
    List<Pair> read = new ArrayList<>();
    for (String part : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
      if (part.isEmpty()) {
        continue;
      }
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      read.add(
          new Pair(decode(name, true), equals < 0 ? "" : decode(part.substring(equals + 1), true)));
    }
    return new QueryParameters(read);
  }

  /** Those pairs that a predicate keeps. */
  public QueryParameters only(Predicate<Pair> kept) {
    return new QueryParameters(pairs.stream().filter(kept).toList());
  }

  /** All values of a name, in the order they were sent. */
  public List<String> all(String name) {
    return pairs.stream().filter(pair -> pair.name().equals(name)).map(Pair::value).toList();
  }

  /**
   * The one value of a name.
   *
   * @throws Refusal if it was sent more than once
   */
  public Optional<String> single(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw Refusal.badRequest("Query parameter " + name + " was given more than once");
    }
    return values.stream().findFirst();
  }

  static String decode(String raw, boolean plusIsSpace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        bytes.write(escaped(raw, i));
        i += 2;
      } else if (c == '+' && plusIsSpace) {
        bytes.write(' ');
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(UTF_8));
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("The URL is not valid UTF-8");
    }
  }

  private static int escaped(String raw, int at) {
    int high = at + 2 < raw.length() ? Character.digit(raw.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(raw.charAt(at + 2), 16);
    if (low < 0) {
      throw Refusal.badRequest("The URL holds a broken percent escape");
    }
    return high * 16 + low;
  }
}
