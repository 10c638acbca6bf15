package cancelall.api;

import java.net.URI;
import kong.unirest.core.Header;
import kong.unirest.core.HttpMethod;
import kong.unirest.core.HttpRequest;

/** A request without a body as it goes over the wire (RFC 9112, 3). */
final class RequestText {
  private RequestText() {}

  static String of(HttpRequest<?> request) {
    URI uri = URI.create(request.getUrl());
    StringBuilder text = new StringBuilder(512);
    text.append(request.getHttpMethod().name()).append(' ').append(uri.getRawPath());
    if (uri.getRawQuery() != null) {
      text.append('?').append(uri.getRawQuery());
    }
    text.append(" HTTP/1.1\r\n");
    field(text, "Host", uri.getRawAuthority());
    for (Header header : request.getHeaders().all()) {
      field(text, header.getName(), header.getValue());
    }
    if (!canBeRepeated(request)) {
      field(text, "Connection", "close");
    }
    return text.append("\r\n").toString();
  }

  /** Whether it does no harm when it is made twice. */
  static boolean canBeRepeated(HttpRequest<?> request) {
    return request.getHttpMethod() == HttpMethod.GET;
  }

  /**
   * Appends one line.
   *
   * @throws IllegalArgumentException when it would be more than one; the value is not repeated
   */
  static void field(StringBuilder text, String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      if (AnswerHead.isControl(value.charAt(i))) {
        throw new IllegalArgumentException("the header " + name + " holds a control character");
      }
    }
    text.append(name).append(": ").append(value).append("\r\n");
  }
}
