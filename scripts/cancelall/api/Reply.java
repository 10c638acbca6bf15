package cancelall.api;

import java.io.IOException;
import java.io.InputStream;
import kong.unirest.core.Headers;
import kong.unirest.core.RawResponse;
import kong.unirest.core.UnirestException;

/**
 * A status line with its headers, and the body that is still arriving.
 *
 * @param status of the status line
 * @param retryAfter the header's value, or null
 * @param delimited whether the message says itself where it ends
 * @param body the bytes to come
 */
record Reply(int status, String retryAfter, boolean delimited, ObservedStream body) {

  static Reply of(RawResponse raw) {
    Headers headers = raw.getHeaders();
    boolean delimited =
        headers.containsKey("Content-Length")
            || "chunked".equalsIgnoreCase(headers.getFirst("Transfer-Encoding"));
    String retryAfter = headers.containsKey("Retry-After") ? headers.getFirst("Retry-After") : null;
    return new Reply(raw.getStatus(), retryAfter, delimited, new ObservedStream(content(raw)));
  }

  /**
   * Why the message is incomplete, or null. One that ends with the connection and in the middle of
   * its JSON was cut; an empty one was sent so.
   */
  String cut(boolean truncated) {
    if (body.failure() != null) {
      return "the answer broke off: " + body.failure().getMessage();
    }
    return truncated && !delimited && !body.isEmpty()
        ? "the connection closed in the middle of the answer"
        : null;
  }

  private static InputStream content(RawResponse raw) {
    try {
      return raw.getContent();
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
