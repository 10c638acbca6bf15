package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.List;

/** Where the body of an answer ends (RFC 9112, 6.3). */
final class AnswerBody {
  private AnswerBody() {}

  /**
   * The body's bytes, their frame taken off. An end that comes too early is an {@link IOException}
   * while it is read.
   *
   * @throws ProtocolException when nobody can tell where it ends
   */
  static InputStream of(AnswerHead head, InputStream in) throws IOException {
    List<String> encodings = head.all("Transfer-Encoding");
    List<String> lengths = head.all("Content-Length");
    if (head.status() == 204 || head.status() == 304) {
      if (head.status() == 204 && !encodings.isEmpty()
          || lengths.stream().anyMatch(length -> head.status() == 204 && !length.equals("0"))) {
        throw new ProtocolException("a 204 has a body");
      }
      return InputStream.nullInputStream();
    }
    if (!encodings.isEmpty()) {
      if (encodings.size() > 1 || !encodings.get(0).equalsIgnoreCase("chunked")) {
        throw new ProtocolException("the answer is encoded in a way nobody asked for");
      }
      return new ChunkedBody(in);
    }
    return lengths.isEmpty() ? in : new FixedBody(in, length(lengths.get(0)));
  }

  private static long length(String text) throws ProtocolException {
    try {
      if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
        throw new NumberFormatException();
      }
      return Long.parseLong(text);
    } catch (NumberFormatException none) {
      throw new ProtocolException("the answer claims a length that is none");
    }
  }
}
