package cancelall.sandbox;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import wiremock.jakarta.servlet.ReadListener;
import wiremock.jakarta.servlet.ServletInputStream;
import wiremock.jakarta.servlet.http.Cookie;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;
import wiremock.jakarta.servlet.http.Part;

/** A request with the body already read, and only those headers that the broker looks at. */
final class ScreenedRequest extends HttpServletRequestWrapper {
  private final byte[] body;

  ScreenedRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
      @Override
      public int read() {
        return bytes.read();
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, length);
      }

      @Override
      public boolean isFinished() {
        return bytes.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("the body is read at once");
      }
    };
  }

  @Override
  public StringBuffer getRequestURL() {
    // The Host header is the client's to choose, and WireMock fails on a strange one.
    return new StringBuffer("http://localhost").append(getRequestURI());
  }

  @Override
  public String getHeader(String name) {
    return passes(name) ? super.getHeader(name) : null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return passes(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    Stream<String> names = Collections.list(super.getHeaderNames()).stream();
    return Collections.enumeration(names.filter(ScreenedRequest::passes).toList());
  }

  @Override
  public String getContentType() {
    return null;
  }

  @Override
  public Cookie[] getCookies() {
    return new Cookie[0];
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  private static boolean passes(String name) {
    return name.equalsIgnoreCase("Authorization");
  }
}
