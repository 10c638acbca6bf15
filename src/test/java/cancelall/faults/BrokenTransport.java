package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.Script.answerThenClose;
import static cancelall.faults.Script.answerThenReset;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Connections that end, and messages that lie about where they end. */
final class BrokenTransport {
  private static final String MAYBE = "UNKNOWN: the cancel-all for account 19816 may have been";
  private static final String BROKE_OFF = MAYBE + " executed: the answer broke off";
  private static final String NO_ANSWER = MAYBE + " executed: no answer came";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";

  private BrokenTransport() {}

  static List<FaultCase> cases() {
    String body = Http.data(Http.order());
    String half = body.substring(0, body.length() / 2);
    return List.of(
        of("closes without a byte", answerThenClose(""), UNKNOWN, NO_ANSWER),
        of("resets instead of answering", answerThenReset(""), UNKNOWN, NO_ANSWER),
        of(
            "closes in the middle of the status line",
            answerThenClose("HTTP/1.1 20"),
            UNKNOWN,
            NO_ANSWER),
        of(
            "closes in the middle of the headers",
            answerThenClose("HTTP/1.1 200 OK\r\nContent-Le"),
            UNKNOWN,
            NO_ANSWER),
        of(
            "closes in the middle of the body",
            answerThenClose(Http.claiming(body.length(), half)),
            UNKNOWN,
            BROKE_OFF),
        of(
                "closes after an order, in the middle of the list",
                answerThenClose(Http.claiming(9_999, body.substring(0, body.indexOf("]")) + ",")),
                UNKNOWN,
                BROKE_OFF)
            .and(seen -> assertThat(seen.orders()).hasSize(1)),
        of(
            "resets in the middle of the body",
            answerThenReset(Http.claiming(body.length(), half)),
            UNKNOWN,
            MAYBE),
        of(
            "closes a body without length in the middle of its JSON",
            answerThenClose(Http.untilClose(half)),
            UNKNOWN,
            "the connection closed in the middle of the answer"),
        of(
            "closes a body without length in the middle of a word",
            answerThenClose(Http.untilClose("{\"data\":nul")),
            UNKNOWN,
            "the connection closed in the middle of the answer"),
        of(
            "closes a body without length in the middle of a letter",
            answerThenClose(Http.bytesUntilClose(new byte[] {'{', '"', (byte) 0xc3})),
            UNKNOWN,
            "the connection closed in the middle of the answer"),
        of("ends a good body by closing", answerThenClose(Http.untilClose(body)), ACCEPTED, WANTED),
        of(
            "answers in HTTP/1.0",
            answerThenClose("HTTP/1.0 200 OK\r\n\r\n" + body),
            ACCEPTED,
            WANTED),
        of(
            "claims a longer body than it sends",
            answerThenClose(Http.claiming(body.length() + 1, body)),
            UNKNOWN,
            BROKE_OFF),
        answering(
                "claims a shorter body than it sends",
                Http.claiming(body.length() - 9, body),
                BREACH,
                "the answer is not the documented JSON: Unterminated string")
            .idBuried(),
        answering(
            "sends bytes after its body",
            Http.answer(200, body) + "GET / HTTP/1.1\r\n\r\nmore",
            ACCEPTED,
            WANTED),
        answering(
            "sends two answers", Http.answer(200, body) + Http.answer(500, "{}"), ACCEPTED, WANTED),
        of(
            "claims a length that is no number",
            answerThenClose(Http.claiming("many", body)),
            UNKNOWN,
            NO_ANSWER),
        of("claims a negative length", answerThenClose(Http.claiming("-1", body)), UNKNOWN, MAYBE),
        of(
            "claims two lengths",
            answerThenClose(Http.claiming(body.length() + "\r\nContent-Length: 5", body)),
            UNKNOWN,
            MAYBE),
        of(
            "claims a length beyond 2^63",
            answerThenClose(Http.claiming("99999999999999999999", body)),
            UNKNOWN,
            MAYBE),
        answering(
            "sends good chunks",
            Http.chunked(half, body.substring(half.length()), ""),
            ACCEPTED,
            WANTED),
        of("closes before the last chunk", answerThenClose(Http.chunked(half)), UNKNOWN, BROKE_OFF),
        of(
            "closes after the JSON, before the last chunk",
            answerThenClose(Http.chunked(body)),
            UNKNOWN,
            BROKE_OFF),
        of(
                "sends a chunk whose size is no number",
                answerThenClose(
                    Http.head(200, "Transfer-Encoding: chunked") + "\r\nlots\r\n" + body),
                UNKNOWN,
                BROKE_OFF)
            .idBuried());
  }
}
