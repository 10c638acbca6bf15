package cancelall.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpFields;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.ErrorHandler;

/** Gives the errors the server finds before anybody else the envelope of all others. */
final class EnvelopeErrors extends ErrorHandler {
  private final Broker broker;
  private final Answer answer;

  EnvelopeErrors(Broker broker, Answer answer) {
    this.broker = broker;
    this.answer = answer;
  }

  @Override
  public void handle(
      String target, Request jetty, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    jetty.setHandled(true);
    response.setContentType("application/json");
    response.getOutputStream().write(body(response.getStatus(), "The request was refused"));
  }

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    fields.put(HttpHeader.CONTENT_TYPE, "application/json");
    return ByteBuffer.wrap(body(status, reason == null ? "Malformed request" : reason));
  }

  private byte[] body(int status, String message) {
    return new ReplyBody(broker.refuse(new Refusal(status, message)), answer).all();
  }
}
