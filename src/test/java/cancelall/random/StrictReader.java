package cancelall.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what RFC 8259 allows and nothing else. Two things that it allows but warns of are refused
 * too: names twice in an object, and half a pair of surrogates. Written anew, so that it can
 * disagree with the client's.
 */
final class StrictReader {
  /** A number, a literal or null by its characters. */
  record Token(String text) {}

  private static final Pattern TOKEN =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?|true|false|null");
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\"");
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;

  private StrictReader(String text) {
    this.text = text;
  }

  /** Maps, lists, strings and tokens; empty where the bytes are no JSON. */
  static Optional<Object> read(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      StrictReader reader = new StrictReader(text);
      Object value = reader.value();
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (CharacterCodingException | IllegalArgumentException noJson) {
      return Optional.empty();
    }
  }

  private Object value() {
    skipSpace();
    Object value = next('{') ? object() : next('[') ? list() : peek('"') ? string() : token();
    skipSpace();
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    skipSpace();
    while (!next('}')) {
      separate(object.isEmpty());
      skipSpace();
      String name = string();
      skipSpace();
      require(next(':'));
      require(object.put(name, value()) == null);
    }
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    skipSpace();
    while (!next(']')) {
      separate(list.isEmpty());
      list.add(value());
    }
    return list;
  }

  private void separate(boolean first) {
    require(first || next(','));
  }

  private Token token() {
    return new Token(match(TOKEN));
  }

  private String string() {
    String quoted = match(STRING);
    StringBuilder value = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        value.append(c);
      } else if (quoted.charAt(++i) == 'u') {
        value.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        value.append(MEANT.charAt(ESCAPED.indexOf(quoted.charAt(i))));
      }
    }
    require(value.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff));
    return value.toString();
  }

  private String match(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    require(matcher.lookingAt());
    at = matcher.end();
    return matcher.group();
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean peek(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean next(char c) {
    boolean found = peek(c);
    at += found ? 1 : 0;
    return found;
  }

  private static void require(boolean allowed) {
    if (!allowed) {
      throw new IllegalArgumentException("no JSON");
    }
  }
}
