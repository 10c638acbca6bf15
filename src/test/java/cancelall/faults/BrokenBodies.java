package cancelall.faults;

import static cancelall.api.OutcomeKind.ACCEPTED;
import static cancelall.api.OutcomeKind.BREACH;
import static cancelall.api.OutcomeKind.UNKNOWN;
import static cancelall.faults.FaultCase.answering;
import static cancelall.faults.FaultCase.of;
import static cancelall.faults.Script.answerThenClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Complete answers whose bodies are not the documented one. */
final class BrokenBodies {
  private static final String WANTED = "Cancelling was requested for 1 order of account 19816";
  private static final String BREACHED =
      "BREACH: the broker's answer for account 19816 breaks the contract, so its effect is"
          + " unknown: ";
  private static final String NOT_JSON = BREACHED + "the answer is not the documented JSON";
  private static final String NO_OBJECT = BREACHED + "the answer is no JSON object";

  private BrokenBodies() {}

  static List<FaultCase> cases() {
    List<FaultCase> all = new ArrayList<>();
    String good = Http.data(Http.order());
    all.add(
        breach("HTML", Http.HTML, NOT_JSON)
            .and(seen -> assertThat(seen.err()).contains("It's down")));
    all.add(breach("an empty 200", "", BREACHED + "the answer is empty"));
    all.add(
        of(
            "an empty 200 that ends by closing",
            answerThenClose(Http.untilClose("")),
            BREACH,
            BREACHED + "the answer is empty"));
    all.add(breach("blanks alone", " \r\n ", BREACHED));
    all.add(breach("`null`", "null", NO_OBJECT));
    all.add(breach("`[]`", "[]", NO_OBJECT));
    all.add(breach("a list of orders without an envelope", "[" + Http.order() + "]", NO_OBJECT));
    all.add(
        breach(
            "`data` null",
            "{\"data\":null,\"error\":null," + Http.METADATA + "}",
            "'data' is null, not a list of orders"));
    all.add(
        breach("`data` missing", "{\"error\":null," + Http.METADATA + "}", "'data' is missing"));
    all.add(breach("`data` an object", good.replace("[{", "{").replace("}]", "}"), BREACHED));
    all.add(
        breach(
            "`data` a text",
            "{\"data\":\"none\"," + Http.METADATA + "}",
            "'data' is a text, not a list of orders"));
    all.add(
        breach(
            "`data` an empty list",
            Http.data(),
            "a 200 lists no orders, where a 404 is documented"));
    all.add(
        breach(
            "a null among the orders",
            Http.data(Http.order(), "null"),
            "'data' holds null where an order should be"));
    all.add(
        breach(
            "a number among the orders",
            Http.data("7", Http.order()),
            "'data' holds a number where an order should be"));
    all.add(
        breach(
            "`error` in a 200",
            good.replace("\"error\":null", "\"error\":{\"code\":500,\"message\":\"half\"}"),
            "a 200 carries an error"));
    all.add(breach("an error body with 200", Http.NOTHING_OPEN, "'data' is missing"));
    all.add(breach("a letter after the JSON", good + "x", BREACHED));
    all.add(breach("two documents", good + good, BREACHED));
    all.add(
        breach("a byte order mark", "\ufeff" + good, "a byte order mark stands before the JSON"));
    all.add(breach("NaN", good.replace("\"50\"", "NaN"), NOT_JSON));
    all.add(breach("single quotes", good.replace('"', '\''), NOT_JSON));
    all.add(breach("a comment", "/* fine */" + good, NOT_JSON));
    all.add(breach("a comma too many", good.replace("}],", "},],"), NOT_JSON));
    all.add(
        breach("a raw control character in a text", good.replace("AAPL", "A\u0007PL"), NOT_JSON));
    all.add(
        breach(
            "a name twice in an order",
            good.replace("\"side\":", "\"side\":\"SELL\",\"side\":"),
            "the name 'side' is given twice"));
    all.add(
        breach(
            "`data` twice",
            good.replace("\"error\":null", "\"data\":[]"),
            "the name 'data' is given twice"));
    all.add(breach("100,000 lists in each other", "[".repeat(100_000), NO_OBJECT));
    all.add(
        breach(
            "100,000 lists in each other as `data`",
            "{\"data\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}",
            BREACHED));
    all.add(
        breach(
                "100,000 lists in each other in an order",
                good.replace("\"AAPL\"", "[".repeat(100_000) + "]".repeat(100_000)),
                NOT_JSON)
            .idBuried());
    all.add(
        breach(
                "100,000 objects in each other in an unknown field",
                good.replace(
                    "\"error\":null",
                    "\"x\":" + "{\"x\":".repeat(100_000) + "0" + "}".repeat(100_000)),
                NOT_JSON)
            .idBuried());
    all.add(
        breach(
            "100,000 lists in each other in `metadata`",
            good.replace("\"" + Http.REQUEST_ID + "\"", "[".repeat(100_000)),
            NOT_JSON));
    all.add(
        bytes(
            "bytes that are no UTF-8",
            good.replace("AAPL", "A\u00e9PL").getBytes(StandardCharsets.ISO_8859_1),
            BREACHED + "the answer is not UTF-8"));
    all.add(bytes("UTF-16", good.getBytes(StandardCharsets.UTF_16), BREACHED));
    all.add(
        of(
            "gzip that nobody asked for",
            answerThenClose(Http.bytes(Http.gzip(good), "Content-Encoding: gzip")),
            ACCEPTED,
            WANTED));
    all.add(
        answering(
                "gzip that is none",
                Http.answer(200, good, "Content-Encoding: gzip"),
                BREACH,
                BREACHED)
            .idBuried());
    all.add(
        of(
            "HTML that ends by closing",
            answerThenClose(Http.untilClose(Http.HTML)),
            BREACH,
            NOT_JSON));
    all.add(bytes("gzip with a wrong checksum", zipped(-8), BREACHED));
    all.add(bytes("gzip that ends too early", Arrays.copyOf(Http.gzip(good), 90), BREACHED));
    all.add(
        of(
            "gzip that the network cuts",
            answerThenClose(
                Arrays.copyOf(Http.bytes(Http.gzip(good), "Content-Encoding: gzip"), 180)),
            UNKNOWN,
            "the answer broke off"));
    all.add(breach("the key in a body that is no JSON", "<h1>" + Dialogue.KEY + "</h1>", NOT_JSON));
    all.add(
        breach(
                "the key across the end of what is shown",
                "x".repeat(2_030) + Dialogue.KEY,
                NOT_JSON)
            .and(seen -> assertThat(seen.err()).doesNotContain(seen.key().substring(0, 10))));
    return all;
  }

  private static FaultCase breach(String name, String body, String told) {
    return answering(name, Http.answer(200, body), BREACH, told);
  }

  private static FaultCase bytes(String name, byte[] body, String told) {
    String[] headers =
        name.startsWith("gzip") ? new String[] {"Content-Encoding: gzip"} : new String[0];
    return of(name, answerThenClose(Http.bytes(body, headers)), BREACH, told);
  }

  private static byte[] zipped(int wrongByte) {
    byte[] zip = Http.gzip(Http.data(Http.order()));
    zip[zip.length + wrongByte] ^= 0x55;
    return zip;
  }
}
