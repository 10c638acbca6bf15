package cancelall.faults;

import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.api.OutcomeKind.FORBIDDEN;
import static cancelall.api.OutcomeKind.NOTHING_OPEN;
import static cancelall.api.OutcomeKind.REJECTED;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.Script.answerThenClose;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.OutcomeKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every other status, each with the body of the page's examples, a bare one, HTML, and none. */
final class Statuses {
  private static final String MESSAGE = "Said by the broker";

  private Statuses() {}

  static List<FaultCase> cases() throws IOException {
    List<FaultCase> all = new ArrayList<>();
    for (int status : List.of(400, 401, 403, 404, 408, 409, 422, 425, 500, 502, 503, 504)) {
      bodies(status)
          .forEach(
              (kind, body) ->
                  all.add(
                      answering(
                          status + " with " + kind + " body",
                          Http.answer(status, body),
                          outcome(status),
                          told(status, kind))));
    }
    all.add(
        answering(
            "the documented 404",
            Http.answer(404, Http.NOTHING_OPEN),
            NOTHING_OPEN,
            "Nothing open: no open order of account 19816 matched"));
    all.add(
        notFound(
            "404 with the documented message and another code",
            Http.NOTHING_OPEN.replace(":404", ":5")));
    all.add(
        notFound(
            "404 with the documented message and its code as a text",
            Http.NOTHING_OPEN.replace(":404", ":\"404\"")));
    all.add(notFound("404 with two documents", Http.NOTHING_OPEN + "{}"));
    all.add(
        of(
            "404 that is cut",
            answerThenClose(Http.claiming(500, Http.NOTHING_OPEN).replace("200", "404")),
            UNKNOWN,
            "the answer broke off"));
    all.add(
        of(
            "403 that is cut",
            answerThenClose(Http.claiming(500, Http.error(403, MESSAGE)).replace("200", "403")),
            UNKNOWN,
            "the answer broke off"));
    all.add(
        answering(
            "403 with the key and escapes in its message",
            Http.answer(403, Http.error(403, "\\u001b[31m" + Dialogue.KEY))
                .replace("Whatever", Dialogue.KEY),
            FORBIDDEN,
            "\"\\u001b[31m***\""));
    all.add(
        answering(
            "407 although there is no proxy",
            Http.answer(407, "", "Proxy-Authenticate: Basic realm=\"x\""),
            REJECTED,
            "it answered 407"));
    all.add(
        answering(
            "401 that asks for another way",
            Http.answer(401, "", "WWW-Authenticate: Basic realm=\"x\""),
            FORBIDDEN,
            "the broker does not accept the API key for account 19816 (401)"));
    for (int status : List.of(201, 202, 206)) {
      all.add(
          undocumented(
              status + " with the documented body",
              Http.answer(status, Http.data(Http.order())),
              status));
    }
    all.add(
        of(
            "204",
            answerThenClose("HTTP/1.1 204 No Content\r\n\r\n"),
            BREACH,
            "status 204 is not among the documented answers"));
    all.add(
        answering(
            "204 that says it is empty",
            Http.answer(204, ""),
            BREACH,
            "status 204 is not among the documented answers"));
    all.add(
        of(
            "204 that has a body, which HTTP forbids",
            answerThenClose(Http.answer(204, Http.data(Http.order()))),
            UNKNOWN,
            "no answer came"));
    all.add(
        answering(
            "205", Http.answer(205, ""), BREACH, "status 205 is not among the documented answers"));
    all.add(answering("599", Http.answer(599, ""), UNKNOWN, "the broker answered 599"));
    all.add(answering("999", Http.answer(999, ""), UNKNOWN, "the broker answered 999"));
    all.addAll(redirects());
    return all;
  }

  /** The elsewhere of a redirect stays open for the whole run: nobody may ever call there. */
  private static List<FaultCase> redirects() throws IOException {
    FaultServer elsewhere = FaultServer.cleartext(Script.answer(Http.accepted(Http.order())));
    List<FaultCase> all = new ArrayList<>();
    for (int status : List.of(300, 301, 302, 303, 304, 307, 308)) {
      all.add(
          undocumented(
              status + " to the same origin",
              Http.answer(status, "", "Location: /v1/accounts/19816/orders"),
              status));
      all.add(
          undocumented(
                  status + " to another origin",
                  Http.answer(
                      status, Http.HTML, "Location: http://127.0.0.1:" + elsewhere.port() + "/v1"),
                  status)
              .and(seen -> assertThat(elsewhere.tally().connections()).isZero()));
    }
    return all;
  }

  private static FaultCase undocumented(String name, String message, int status) {
    return answering(
        name, message, BREACH, "status " + status + " is not among the documented answers");
  }

  private static FaultCase notFound(String name, String body) {
    return answering(
        name,
        Http.answer(404, body),
        BREACH,
        "BREACH: the broker's answer for account 19816 breaks the contract");
  }

  private static Map<String, String> bodies(int status) {
    Map<String, String> bodies = new LinkedHashMap<>();
    bodies.put("a documented", Http.error(status, MESSAGE));
    bodies.put("a bare", "{\"code\":" + status + ",\"message\":\"" + MESSAGE + "\"}");
    bodies.put("an HTML", Http.HTML);
    bodies.put("an empty", "");
    return bodies;
  }

  private static OutcomeKind outcome(int status) {
    return switch (status) {
      case 401, 403 -> FORBIDDEN;
      case 404 -> BREACH;
      case 408, 500, 502, 503, 504 -> UNKNOWN;
      default -> REJECTED;
    };
  }

  private static String told(int status, String kind) {
    String said = kind.equals("a documented") ? ", \"" + MESSAGE + "\"" : "";
    return switch (outcome(status)) {
      case FORBIDDEN ->
          (status == 401
                  ? "the broker does not accept the API key for account 19816 (401)"
                  : "the key may not cancel orders of account 19816 (403)")
              + said;
      case UNKNOWN -> "the broker answered " + status + said;
      case REJECTED -> "it answered " + status + said;
      default -> "BREACH: the broker's answer for account 19816 breaks the contract";
    };
  }
}
