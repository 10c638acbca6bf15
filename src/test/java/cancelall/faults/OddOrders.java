package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static org.assertj.core.api.Assertions.assertThat;

import cancelall.api.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Well-formed answers whose orders are not those that were asked for, or look odd. */
final class OddOrders {
  private static final String WANTED = "Cancelling was requested for 1 order of account ";
  private static final String ID = "order 019c0b48-b8fb-700d-8c5e-931d54555f54";

  private OddOrders() {}

  static List<FaultCase> cases() {
    List<FaultCase> all = new ArrayList<>(wrong());
    all.addAll(odd());
    all.addAll(filtered());
    return all;
  }

  private static List<FaultCase> wrong() {
    String other = Http.order().replace("100", "101");
    return List.of(
        with(
            "an order of another account",
            "19816",
            "19817",
            BREACH,
            ID + " is of account 19817, not 19816"),
        with(
            "an order without an account",
            "\"account_id\":19816,",
            "",
            BREACH,
            ID + " names no account"),
        with("an account that is a text", "19816", "\"19816\"", BREACH, ID + " names no account"),
        with("an account that is null", "19816", "null", BREACH, ID + " names no account"),
        with(
            "an account with a fraction",
            "19816",
            "19816.0",
            BREACH,
            ID + " is of account 19816.0, not 19816"),
        with(
            "an account beyond 2^63",
            "19816",
            "18446744073709571432",
            BREACH,
            ID + " is of account 18446744073709571432"),
        with(
            "an order without an id",
            "\"id\":",
            "\"no_id\":",
            BREACH,
            "the order at position 1 has no id"),
        answering(
                "the same order twice",
                Http.accepted(Http.order(), Http.order()),
                ACCEPTED,
                ID + " came back twice, both times the same")
            .and(seen -> assertThat(seen.json().getAsJsonArray("warnings")).hasSize(1)),
        answering(
            "the same order twice with other content",
            Http.accepted(Http.order(), other),
            BREACH,
            ID + " came back twice, each time with other content"));
  }

  private static List<FaultCase> odd() {
    String digits = "123456789012345.123456789012345678";
    return List.of(
        with(
            "status FILLED",
            "PENDING_CANCEL",
            "FILLED",
            ACCEPTED,
            ID + " came back with status FILLED"),
        with("status NEW", "PENDING_CANCEL", "NEW", ACCEPTED, ID + " came back with status NEW"),
        with(
            "a status that nobody documents",
            "PENDING_CANCEL",
            "VAPORISED",
            ACCEPTED,
            ID + " came back with status VAPORISED"),
        with(
            "no status",
            "\"status\":\"PENDING_CANCEL\",",
            "",
            ACCEPTED,
            ID + " came back with no status"),
        with(
            "a status that is a number",
            "\"PENDING_CANCEL\"",
            "7",
            ACCEPTED,
            ID + " came back with status 7"),
        with("CANCELED at once", "PENDING_CANCEL", "CANCELED", ACCEPTED, WANTED),
        answering(
                "an account beyond 2^53",
                Http.accepted(Http.order().replace("19816", "9007199254740993")),
                ACCEPTED,
                WANTED + "9007199254740993")
            .asking("9007199254740993")
            .and(
                seen ->
                    assertThat(seen.out()).contains("\"account_id\":9007199254740993,\"average")),
        answering(
                "an account that is equal as a double alone",
                Http.accepted(Http.order().replace("19816", "9007199254740992")),
                BREACH,
                ID + " is of account 9007199254740992, not 9007199254740993")
            .asking("9007199254740993"),
        answering(
            "an id that is a number beyond 2^63",
            Http.accepted(
                Http.order()
                    .replace("\"019c0b48-b8fb-700d-8c5e-931d54555f54\"", "18446744073709551617")),
            BREACH,
            "the order at position 1 has no id"),
        with(
                "a quantity of 33 digits",
                "\"quantity\":\"100\"",
                "\"quantity\":\"" + digits + "\"",
                ACCEPTED,
                WANTED)
            .and(seen -> assertThat(seen.out()).contains("\"" + digits + "\"")),
        with(
                "a quantity of 33 digits that is a number",
                "\"quantity\":\"100\"",
                "\"quantity\":" + digits,
                ACCEPTED,
                WANTED)
            .and(seen -> assertThat(seen.out()).contains("\"quantity\":" + digits + ",")),
        with("a price of 1e400 that is a number", "\"150.00\"", "1e400", ACCEPTED, WANTED)
            .and(seen -> assertThat(seen.out()).contains(":1e400,")),
        with(
                "timestamps that are none",
                "2025-10-31T13:30:00.000000000Z",
                "yesterday",
                ACCEPTED,
                WANTED)
            .and(seen -> assertThat(seen.out()).contains("\"yesterday\"")),
        with(
            "a timestamp that is a number",
            "\"2025-10-31T13:30:00.000000000Z\"",
            "1761917400",
            ACCEPTED,
            WANTED),
        with(
            "a leap second and an offset",
            "13:30:00.000000000Z",
            "23:59:60.1+14:00",
            ACCEPTED,
            WANTED),
        with(
                "fields nobody documents",
                "\"symbol\":",
                "\"colour\":{\"deep\":[1,{}]},\"symbol\":",
                ACCEPTED,
                WANTED)
            .and(seen -> assertThat(seen.out()).contains("\"colour\":{\"deep\":[1,{}]}")),
        answering(
            "no request id",
            Http.answer(200, "{\"data\":[" + Http.order() + "]}"),
            ACCEPTED,
            "the answer carries no request id"),
        answering(
                "5,000 orders",
                Http.accepted(
                    IntStream.range(0, 5_000)
                        .mapToObj(i -> Http.order("id-" + i))
                        .toArray(String[]::new)),
                ACCEPTED,
                "Cancelling was requested for 5000 orders")
            .and(seen -> assertThat(seen.orders()).hasSize(5_000)));
  }

  private static List<FaultCase> filtered() {
    return List.of(
        with("an order outside the filter: side", "\"BUY\"", "\"SELL\"", BREACH, ID + ": ")
            .asking("19816", "--side=BUY"),
        with("an order outside the filter: type", "\"LIMIT\"", "\"STOP\"", BREACH, ID + ": ")
            .asking("19816", "--type=LIMIT"),
        with(
                "an order outside the filter: instrument type",
                "COMMON_STOCK",
                "OPTION",
                BREACH,
                ID + ": ")
            .asking("19816", "--instrument-type=COMMON_STOCK"),
        with("an order outside the filter: instrument", "a1a2a3a4", "ffffffff", BREACH, ID + ": ")
            .asking("19816", "--instrument-id=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8"),
        with(
                "an order that lacks the field of the filter",
                "\"side\":\"BUY\",",
                "",
                BREACH,
                ID + ": ")
            .asking("19816", "--side=BUY"),
        with("an order whose field of the filter is null", "\"BUY\"", "null", BREACH, ID + ": ")
            .asking("19816", "--side=BUY"),
        with("the instrument of the filter in capitals", "a1a2a3a4", "A1A2A3A4", ACCEPTED, WANTED)
            .asking("19816", "--instrument-id=a1a2a3a4-b1b2-c1c2-d1d2-d3d4d5d6d7d8"));
  }

  static FaultCase with(
      String name, String field, String replaced, OutcomeKind outcome, String told) {
    String order = Http.order();
    assertThat(order).contains(field);
    return of(
        name,
        Script.answerThenClose(Http.untilClose(Http.data(order.replace(field, replaced)))),
        outcome,
        told);
  }
}
