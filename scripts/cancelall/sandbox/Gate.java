package cancelall.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/**
 * Stands before WireMock and lets through only what it can take: left alone, WireMock answers a
 * broken escape, a broken form or a body that looks compressed with a 500 and a stack trace, reads
 * bodies of any size, and offers its own administration to everybody.
 */
final class Gate extends HandlerWrapper {
  static final int MAX_BODY = 4 << 20;

  // A client that is still sending would otherwise see a reset in place of the answer.
  private static final int DRAINED = 32 << 20;

  private final Broker broker;
  private final Answer answer;
  private final SeenRequests seen;

  Gate(Broker broker, Answer answer, SeenRequests seen) {
    this.broker = broker;
    this.answer = answer;
    this.seen = seen;
  }

  @Override
  public void handle(
      String target,
      wiremock.org.eclipse.jetty.server.Request jetty,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, ServletException {
    byte[] body;
    try {
      body = screen(request);
    } catch (Refusal refusal) {
      jetty.setHandled(true);
      write(broker.refuse(refusal), response);
      return;
    }
    try {
      super.handle(target, jetty, new ScreenedRequest(request, body), response);
    } catch (RuntimeException | ServletException e) {
      if (response.isCommitted()) {
        throw e;
      }
      response.reset();
      jetty.setHandled(true);
      write(broker.refuse(new Refusal(500, "Internal error")), response);
    }
  }

  private byte[] screen(HttpServletRequest raw) {
    String query = raw.getQueryString();
    String target = raw.getRequestURI() + (query == null ? "" : "?" + query);
    Request request = new Request(raw.getMethod(), target, authorization(raw), new byte[0]);
    seen.add(request);
    Route.require(request.rawPath());
    byte[] body = body(raw);
    QueryParameters.parse(request.rawQuery());
    if (body.length > 1 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b) {
      throw Submission.notText();
    }
    return body;
  }

  private static byte[] body(HttpServletRequest request) {
    try {
      InputStream in = request.getInputStream();
      boolean announced = request.getContentLengthLong() > MAX_BODY;
      byte[] body = announced ? new byte[0] : in.readNBytes(MAX_BODY + 1);
      if (!announced && body.length <= MAX_BODY) {
        return body;
      }
      in.skip(DRAINED);
    } catch (IOException e) {
      throw Refusal.badRequest("The request body is cut or malformed");
    }
    throw new Refusal(413, "The request body is larger than " + MAX_BODY + " bytes");
  }

  private static Optional<String> authorization(HttpServletRequest request) {
    List<String> sent = Collections.list(request.getHeaders("Authorization"));
    return sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
  }

  private void write(Reply reply, HttpServletResponse response) throws IOException {
    response.setStatus(reply.status());
    response.setContentType("application/json");
    reply.headers().forEach(response::setHeader);
    byte[] body = new ReplyBody(reply, answer).all();
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
