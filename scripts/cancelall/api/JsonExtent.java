package cancelall.api;

/** Where a JSON object ends, without a look at what is in it. */
final class JsonExtent {
  private JsonExtent() {}

  /** The index after the object that begins at {@code from}, or -1 when it does not end before. */
  static int end(byte[] bytes, int from, int to) {
    int depth = 0;
    boolean inText = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (inText) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inText = false;
        }
      } else if (b == '"') {
        inText = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
