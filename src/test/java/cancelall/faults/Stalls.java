package cancelall.faults;

import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.Script.answerThenDrip;
import static cancelall.faults.Script.answerThenFlood;
import static cancelall.faults.Script.answerThenStall;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Answers that never end: only the deadline does. */
final class Stalls {
  private static final String NOTHING = "no answer came within the deadline";
  private static final String PART = "the answer was not complete within the deadline";

  private Stalls() {}

  static List<FaultCase> cases() {
    String good = Http.accepted(Http.order());
    int body = good.indexOf("{");
    String orders = good.substring(0, good.indexOf("],\"error\""));
    return List.of(
        of("stalls before the headers", answerThenStall(""), UNKNOWN, NOTHING).stalling(),
        of(
                "stalls in the middle of the headers",
                answerThenStall("HTTP/1.1 200 OK\r\nX: "),
                UNKNOWN,
                NOTHING)
            .stalling(),
        of("stalls after the headers", answerThenStall(good.substring(0, body)), UNKNOWN, PART)
            .stalling(),
        of("stalls in the middle of the body", answerThenStall(orders), UNKNOWN, PART)
            .stalling()
            .and(seen -> assertThat(seen.orders()).hasSize(1)),
        of(
                "stalls before the last byte",
                answerThenStall(good.substring(0, good.length() - 1)),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "stalls before the last chunk",
                answerThenStall(Http.chunked(good.substring(body))),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "a good body without length that is never closed",
                answerThenStall(Http.untilClose(good.substring(body))),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "a byte of the headers every 300 ms for ever",
                answerThenDrip("", good),
                UNKNOWN,
                NOTHING)
            .stalling(),
        of(
                "a byte of the body every 300 ms for ever",
                answerThenDrip(good.substring(0, body), good.substring(body)),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "orders for ever",
                answerThenFlood(
                    Http.untilClose("{\"data\":[" + Http.order("0")),
                    "," + Http.order("1").replace("AAPL", "A".repeat(1_000))),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "stalls in the middle of a 403",
                answerThenStall(Http.claiming(500, "{\"error\":").replace("200", "403")),
                UNKNOWN,
                PART)
            .stalling(),
        of(
                "stalls in the middle of a 429",
                answerThenStall(Http.claiming(500, "{\"error\":").replace("200", "429")),
                UNKNOWN,
                PART)
            .stalling());
  }
}
