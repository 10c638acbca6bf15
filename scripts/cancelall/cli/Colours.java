package cancelall.cli;

/**
 * ANSI colours, or none of them.
 *
 * @param wanted whether the reader is a terminal that likes colour
 */
record Colours(boolean wanted) {
  String bold(String text) {
    return in("1", text);
  }

  String good(String text) {
    return in("32", text);
  }

  String bad(String text) {
    return in("31", text);
  }

  String careful(String text) {
    return in("33", text);
  }

  private String in(String code, String text) {
    return wanted ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
