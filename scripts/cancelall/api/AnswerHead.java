package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.ArrayList;
import java.util.List;

/**
 * A status line and its header fields (RFC 9112, 4 and 5).
 *
 * @param status three digits
 * @param isHttp11 whether it is of HTTP/1.1, not of 1.0
 * @param fields names and values in turn, as they came
 */
record AnswerHead(int status, boolean isHttp11, List<String> fields) {
  /** As many bytes as the JDK's own client lets pass. */
  private static final int LONGEST = 384 * 1024;

  private static final String MARKS_OF_A_NAME = "!#$%&'*+-.^_`|~";

  AnswerHead {
    fields = List.copyOf(fields);
  }

  /**
   * Reads heads up to one that is final: those of 1xx announce it.
   *
   * @throws IOException when none comes, or something else does
   */
  static AnswerHead readFinal(InputStream in) throws IOException {
    Lines lines = new Lines(in, LONGEST);
    while (true) {
      AnswerHead head = read(lines);
      if (head.status == 101) {
        throw new ProtocolException("it changed to a protocol that nobody asked for (101)");
      }
      if (head.status >= 200) {
        return head;
      }
    }
  }

  private static AnswerHead read(Lines lines) throws IOException {
    String first = lines.next();
    int status = status(first);
    List<String> fields = new ArrayList<>();
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      int colon = line.indexOf(':');
      if (folded && !fields.isEmpty()) {
        fields.add(fields.remove(fields.size() - 1) + " " + checked(line).strip());
      } else if (colon >= 0) {
        fields.add(name(line.substring(0, colon)));
        fields.add(checked(line.substring(colon + 1)).strip());
      }
    }
    return new AnswerHead(status, first.startsWith("HTTP/1.1"), fields);
  }

  private static int status(String line) throws ProtocolException {
    boolean http = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    boolean ended = line.length() == 12 || (line.length() > 12 && line.charAt(12) == ' ');
    int status = 0;
    for (int i = 9; http && ended && i < 12; i++) {
      char digit = line.charAt(i);
      status = digit >= '0' && digit <= '9' ? status * 10 + digit - '0' : -1_000;
    }
    if (status < 100) {
      throw new ProtocolException("it does not begin with a status line of HTTP/1.1");
    }
    return status;
  }

  private static String name(String name) throws ProtocolException {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean good =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || MARKS_OF_A_NAME.indexOf(c) >= 0;
      if (!good) {
        throw new ProtocolException("a header has a name that is none");
      }
    }
    if (name.isEmpty()) {
      throw new ProtocolException("a header has no name");
    }
    return name;
  }

  private static String checked(String value) throws ProtocolException {
    for (int i = 0; i < value.length(); i++) {
      if (isControl(value.charAt(i))) {
        throw new ProtocolException("a header holds a control character");
      }
    }
    return value;
  }

  static boolean isControl(char c) {
    return (c < ' ' && c != '\t') || c == 0x7f;
  }

  /** Whether the connection stays (RFC 9112, 9.3); what is said in other words is a no. */
  boolean isKeptAlive() {
    return isHttp11
        && all("Connection").stream().allMatch(word -> word.equalsIgnoreCase("keep-alive"));
  }

  /** All values of a field, in their order. */
  List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < fields.size(); i += 2) {
      if (fields.get(i).equalsIgnoreCase(name)) {
        values.add(fields.get(i + 1));
      }
    }
    return values;
  }

  /** The first value of a field, or an empty text. */
  String first(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? "" : values.get(0);
  }
}
