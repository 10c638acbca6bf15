package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.Script.answerThenClose;
import static cancelall.faults.Script.answerThenFlood;

import java.util.List;

/** Status lines and headers that are none, too many, or come too early. */
final class BrokenHeads {
  private static final String NO_ANSWER =
      "UNKNOWN: the cancel-all for account 19816 may have been executed: no answer came";
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";

  private BrokenHeads() {}

  static List<FaultCase> cases() {
    String good = Http.accepted(Http.order());
    String early = "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n";
    return List.of(
        of(
            "a status that is no number",
            answerThenClose("HTTP/1.1 2OO OK\r\n\r\n"),
            UNKNOWN,
            NO_ANSWER),
        of("a status of two digits", answerThenClose("HTTP/1.1 20\r\n\r\n"), UNKNOWN, NO_ANSWER),
        of(
            "another protocol's status line",
            answerThenClose("ICY 200 OK\r\n\r\n" + Http.data(Http.order())),
            UNKNOWN,
            NO_ANSWER),
        of(
            "JSON without a status line",
            answerThenClose(Http.data(Http.order())),
            UNKNOWN,
            NO_ANSWER),
        of("HTML without a status line", answerThenClose(Http.HTML), UNKNOWN, NO_ANSWER),
        of(
            "bytes that are no text",
            answerThenClose(new byte[] {0x15, 3, 3, 0, 2, 2, 40, 0, 1}),
            UNKNOWN,
            NO_ANSWER),
        of(
            "terminal escapes and the key in the status line",
            answerThenClose("HTTP/1.x \u001b[2J\u0007\u009b31m" + Dialogue.KEY + "\r\n\r\n"),
            UNKNOWN,
            NO_ANSWER),
        of(
            "a header without a colon",
            answerThenClose("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n" + Http.data(Http.order())),
            ACCEPTED,
            WANTED),
        of(
            "a header name with a blank and the key",
            answerThenClose("HTTP/1.1 200 OK\r\nX " + Dialogue.KEY + ": 1\r\n\r\n"),
            UNKNOWN,
            NO_ANSWER),
        of(
                "headers for ever",
                answerThenFlood(
                    "HTTP/1.1 200 OK\r\n", "X-Flood: ".concat("x".repeat(8_000)) + "\r\n"),
                UNKNOWN,
                NO_ANSWER)
            .within(2_000),
        of(
                "one header for ever",
                answerThenFlood("HTTP/1.1 200 OK\r\nX-Flood: ", "x".repeat(8_000)),
                UNKNOWN,
                NO_ANSWER)
            .within(2_000),
        answering(
            "a status line without a reason", good.replace(" Whatever", ""), ACCEPTED, WANTED),
        answering("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + good, ACCEPTED, WANTED),
        answering("102 first", "HTTP/1.1 102 Processing\r\n\r\n" + good, ACCEPTED, WANTED),
        answering("103 first", early + good, ACCEPTED, WANTED),
        answering("103 five times first", early.repeat(5) + good, ACCEPTED, WANTED),
        of("103, then closes", answerThenClose(early), UNKNOWN, NO_ANSWER),
        of("103 for ever", answerThenFlood(early, early), UNKNOWN, NO_ANSWER).stalling(),
        of(
            "101, a protocol nobody asked for",
            answerThenClose(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"),
            UNKNOWN,
            "UNKNOWN: the cancel-all for account 19816 may have been executed"),
        of(
            "an answer before the request was read",
            dialogue -> {
              dialogue.send(good);
              dialogue.delete();
              dialogue.stall();
            },
            ACCEPTED,
            WANTED));
  }
}
