package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.OddOrders.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Texts that would take over a terminal, or give the key away. */
final class HostileTexts {
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";

  private HostileTexts() {}

  static List<FaultCase> cases() {
    return List.of(
        with(
                "terminal escapes in a symbol",
                "AAPL",
                "\\u001b[2JAA\\u0007\\u009b31m\\u202e",
                ACCEPTED,
                WANTED)
            .and(
                seen ->
                    assertThat(seen.orders().get(0).getAsJsonObject().get("symbol").getAsString())
                        .isEqualTo("\u001b[2JAA\u0007\u009b31m\u202e")),
        with(
            "terminal escapes in a status",
            "PENDING_CANCEL",
            "\\u001b]0;gone\\u0007",
            ACCEPTED,
            "status \\u001b]0;gone\\u0007"),
        with("the key in a symbol", "AAPL", Dialogue.KEY, ACCEPTED, WANTED),
        with("the key in a status", "PENDING_CANCEL", Dialogue.KEY, ACCEPTED, "status ***"),
        of(
            "the key and escapes in the request id",
            Script.answerThenClose(
                Http.untilClose(
                    Http.data(Http.order()).replace(Http.REQUEST_ID, "\\u001b[1m" + Dialogue.KEY))),
            ACCEPTED,
            WANTED));
  }
}
