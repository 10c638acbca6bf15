package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.REJECTED;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 429, the one answer that says that the call surely was not executed. */
final class Resends {
  private static final String AGAIN =
      "the broker answered 429, too many requests: not executed, trying again in ";
  private static final String TOO_LATE = "too many requests (429), and waiting ";

  private Resends() {}

  static List<FaultCase> cases() {
    List<FaultCase> all = new ArrayList<>();
    all.add(busyOnce("429 with a documented body", Http.error(429, "Slow down")));
    all.add(busyOnce("429 with a bare body", "{\"code\":429,\"message\":\"Slow down\"}"));
    all.add(busyOnce("429 with an HTML body", Http.HTML));
    all.add(busyOnce("429 with an empty body", ""));
    all.add(
        after("1", AGAIN + "1000 ms")
            .and(seen -> assertThat(seen.took()).isGreaterThan(Duration.ofSeconds(1))));
    all.add(after("0", AGAIN + "200 ms"));
    all.add(after("-5", AGAIN + "200 ms"));
    all.add(after("soon", AGAIN + "200 ms"));
    all.add(after("1.5", AGAIN + "200 ms"));
    all.add(after("", AGAIN + "200 ms"));
    all.add(after("\u0661", AGAIN + "200 ms"));
    all.add(after("Wed, 21 Oct 2015 07:28:00 GMT", AGAIN + "200 ms"));
    all.add(
        of(
                "429 with `Retry-After` a date in two seconds",
                dialogue ->
                    dialogue.send(
                        dialogue.delete() == 1
                            ? busy(date(Duration.ofSeconds(2)))
                            : Http.accepted(Http.order())),
                ACCEPTED,
                AGAIN)
            .deletes(2));
    all.add(never("60", TOO_LATE + "60000 ms more would pass the deadline"));
    all.add(never("99999999999999999999", TOO_LATE));
    all.add(never(" 3600 ", TOO_LATE + "3600000 ms more would pass the deadline"));
    all.add(never("Tue, 31 Dec 2999 23:59:59 GMT", TOO_LATE));
    all.add(never("Tuesday, 31-Dec-69 23:59:59 GMT", TOO_LATE));
    all.add(never("Tue Dec 31 23:59:59 2999", TOO_LATE));
    all.add(never("60\r\nX-Key: " + Dialogue.KEY, TOO_LATE));
    all.add(
        answering(
            "429 with the key and an escape in a header",
            busy("60\r\nX-Key: " + Dialogue.KEY + "\u001b[2J"),
            UNKNOWN,
            "no answer came"));
    all.add(
        answering(
                "429 for ever",
                Http.answer(429, ""),
                REJECTED,
                TOO_LATE + "800 ms more would pass the deadline")
            .within(1_200)
            .deletes(3));
    all.add(
        of(
                "429, then closes without a byte",
                dialogue -> {
                  if (dialogue.delete() == 1) {
                    dialogue.send(Http.answer(429, ""));
                    dialogue.delete();
                  }
                },
                UNKNOWN,
                "no answer came")
            .deletes(2));
    all.add(
        of(
                "429 and closes, then accepts on a new connection",
                dialogue ->
                    dialogue.send(
                        dialogue.delete() == 1
                            ? Http.answer(429, "")
                            : Http.accepted(Http.order())),
                ACCEPTED,
                AGAIN)
            .deletes(2));
    all.add(
        of(
            "429 that is cut",
            Script.answerThenClose(Http.claiming(500, "{").replace("200", "429")),
            UNKNOWN,
            "the answer broke off"));
    all.add(
        of(
                "429, then 500",
                Script.inTurn(Http.answer(429, ""), Http.answer(500, "")),
                UNKNOWN,
                "the broker answered 500")
            .deletes(2));
    all.add(
        answering(
            "503 with `Retry-After` 1",
            Http.answer(503, "", "Retry-After: 1"),
            UNKNOWN,
            "the broker answered 503"));
    return all;
  }

  private static FaultCase busyOnce(String name, String body) {
    return of(
            name,
            Script.inTurn(Http.answer(429, body), Http.accepted(Http.order())),
            ACCEPTED,
            AGAIN + "200 ms")
        .deletes(2);
  }

  private static FaultCase after(String retryAfter, String told) {
    return of(
            "429 with `Retry-After: " + retryAfter + "`",
            Script.inTurn(busy(retryAfter), Http.accepted(Http.order())),
            ACCEPTED,
            told)
        .deletes(2);
  }

  private static FaultCase never(String retryAfter, String told) {
    return answering(
        "429 with `Retry-After: "
            + retryAfter.replace("\r\nX-Key: " + Dialogue.KEY, "` and the key in a `X-Key")
            + "`",
        busy(retryAfter),
        REJECTED,
        told);
  }

  private static String busy(String retryAfter) {
    return Http.answer(429, "", "Retry-After: " + retryAfter);
  }

  private static String date(Duration ahead) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .format(ZonedDateTime.now(ZoneOffset.UTC).plus(ahead));
  }
}
