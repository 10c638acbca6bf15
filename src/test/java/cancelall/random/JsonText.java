package cancelall.random;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON value in two ways of writing.
 *
 * @param sent as a broker may send it, with escapes and white space nobody needs
 * @param plain the shortest way of writing, which keeps every digit and every sequence
 */
record JsonText(String sent, String plain) {
  static final JsonText NULL = as("null");

  private static final List<String> NUMBERS =
      List.of(
          "0", "-0", "1.50", "9007199254740993", "1e400", "-2.5E-3", "0.1000000000000000055511");
  private static final List<String> SPACES = List.of("", "", "", " ", "\n", "\t", "\r\n  ");

  /** A value that has one way of writing: a number, or a literal. */
  static JsonText as(String token) {
    return new JsonText(token, token);
  }

  static JsonText string(Chance chance, String value) {
    return new JsonText(quoted(value, chance), quoted(value, null));
  }

  static JsonText list(Chance chance, List<JsonText> values) {
    return new JsonText(
        joined("[", values.stream().map(JsonText::sent), "]", chance),
        values.stream().map(JsonText::plain).collect(Collectors.joining(",", "[", "]")));
  }

  static JsonText object(Chance chance, List<DrawnField> fields) {
    return new JsonText(
        joined("{", fields.stream().map(field -> field.sent(chance)), "}", chance),
        fields.stream().map(DrawnField::plain).collect(Collectors.joining(",", "{", "}")));
  }

  /** Any value at all, nested a few levels at most. */
  static JsonText any(Chance chance, int levels) {
    return switch (chance.below(levels > 0 ? 7 : 5)) {
      case 0 -> NULL;
      case 1 -> as(chance.one("true", "false"));
      case 2 -> as(chance.one(NUMBERS));
      case 3, 4 -> string(chance, words(chance));
      case 5 ->
          list(
              chance,
              Stream.generate(() -> any(chance, levels - 1)).limit(chance.below(3)).toList());
      default ->
          object(
              chance,
              List.of(
                  new DrawnField("a", any(chance, levels - 1)),
                  new DrawnField("b", any(chance, levels - 1))));
    };
  }

  /** A text of a few characters, such as are apt to go wrong. */
  static String words(Chance chance) {
    StringBuilder words = new StringBuilder();
    for (int i = chance.below(6); i >= 0; i--) {
      words.append(
          chance.one(
              "a",
              "BUY",
              " ",
              "\"",
              "\\",
              "/",
              "\n",
              "\u0000",
              "\u001b[31m",
              "ü",
              "€",
              "\u2028",
              "😀",
              "\u202e",
              "{",
              "]",
              "null",
              "'"));
    }
    return words.toString();
  }

  static String space(Chance chance) {
    return chance.one(SPACES);
  }

  private static String joined(String open, Stream<String> parts, String close, Chance chance) {
    return parts
        .map(part -> space(chance) + part + space(chance))
        .collect(Collectors.joining(",", open, close));
  }

  /** Quotes a text, with escapes that chance adds to the needed ones; null for the needed alone. */
  private static String quoted(String value, Chance chance) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      // Half a pair of surrogates cannot be escaped alone.
      boolean needless = chance != null && !Character.isSurrogate(c) && chance.oneIn(12);
      if (needless || c < ' ' || c == '\u2028') {
        json.append(needless || shortEscape(c) == null ? hex(c) : shortEscape(c));
      } else if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static String shortEscape(char c) {
    return c == '\n' ? "\\n" : null;
  }

  private static String hex(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
