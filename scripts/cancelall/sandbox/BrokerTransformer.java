package cancelall.sandbox;

import com.github.tomakehurst.wiremock.common.InputStreamSource;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets the broker answer what WireMock receives. */
final class BrokerTransformer implements ResponseTransformerV2 {
  private final Broker broker;
  private final Answer answer;

  BrokerTransformer(Broker broker, Answer answer) {
    this.broker = broker;
    this.answer = answer;
  }

  @Override
  public String getName() {
    return "broker";
  }

  @Override
  public Response transform(Response ignored, ServeEvent event) {
    Reply reply = broker.handle(request(event.getRequest()));
    List<HttpHeader> headers = new ArrayList<>();
    headers.add(new HttpHeader("Content-Type", "application/json"));
    reply.headers().forEach((name, value) -> headers.add(new HttpHeader(name, value)));
    return Response.response()
        .status(reply.status())
        .headers(new HttpHeaders(headers))
        .body(body(reply))
        .build();
  }

  private InputStreamSource body(Reply reply) {
    // A fresh stream every time it is asked for: WireMock peeks into the body before it sends it.
    return () -> new ReplyBody(reply, answer);
  }

  private static Request request(LoggedRequest logged) {
    HttpHeader authorization = logged.header("Authorization");
    boolean one = authorization.isPresent() && authorization.values().size() == 1;
    return new Request(
        logged.getMethod().getName(),
        logged.getUrl(),
        one ? Optional.of(authorization.firstValue()) : Optional.empty(),
        logged.getBody());
  }
}
