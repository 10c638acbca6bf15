package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import kong.unirest.core.Headers;
import kong.unirest.core.RawResponse;
import kong.unirest.core.UnirestException;

/**
 * A status line with its headers, and the body that is still arriving.
 *
 * @param status of the status line
 * @param retryAfter the header's value, or null
 * @param delimited whether the message says itself where it ends
 * @param misframed why nobody can tell where the message ends, or null
 * @param body the bytes to come
 */
record Reply(
    int status, String retryAfter, boolean delimited, String misframed, ObservedStream body) {
  private static final Pattern LENGTH = Pattern.compile("[0-9]+");

  static Reply of(RawResponse raw) {
    Headers headers = raw.getHeaders();
    boolean delimited =
        headers.containsKey("Content-Length")
            || "chunked".equalsIgnoreCase(headers.getFirst("Transfer-Encoding"));
    String retryAfter = headers.containsKey("Retry-After") ? headers.getFirst("Retry-After") : null;
    return new Reply(
        raw.getStatus(),
        retryAfter,
        delimited,
        misframed(headers.get("Content-Length")),
        new ObservedStream(content(raw)));
  }

  /**
   * Why the message is incomplete, or null. One that ends with the connection and in the middle of
   * its JSON was cut; an empty one was sent so.
   */
  String cut(boolean truncated) {
    if (misframed != null) {
      return misframed;
    }
    if (body.failure() != null) {
      return "the answer broke off: " + Failure.reason(body.failure(), "the connection broke");
    }
    return truncated && !delimited && !body.isEmpty()
        ? "the connection closed in the middle of the answer"
        : null;
  }

  /** RFC 9112, 6.3: an invalid length, or two that differ, cannot be recovered from. */
  private static String misframed(List<String> lengths) {
    if (lengths.stream().distinct().count() > 1) {
      return "the answer claims two lengths";
    }
    return lengths.stream().allMatch(length -> LENGTH.matcher(length.strip()).matches())
        ? null
        : "the answer claims a length that is none";
  }

  private static InputStream content(RawResponse raw) {
    try {
      // The JDK's client gives none for a 407.
      InputStream content = raw.getContent();
      return content == null ? InputStream.nullInputStream() : content;
    } catch (UnirestException undecodable) {
      // Unirest begins to decode here, so a lie about the encoding shows before the first read.
      return failing(
          undecodable.getCause() instanceof IOException cause
              ? cause
              : new IOException(undecodable.getMessage(), undecodable));
    }
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        throw failure;
      }
    };
  }
}
