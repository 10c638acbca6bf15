package cancelall.acceptance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which value of which parameter was answered with which status, and in which scenarios. */
final class Coverage {
  /** The page's enumerations, in its order. */
  private static final Map<String, List<String>> DOCUMENTED = new LinkedHashMap<>();

  static final String ONE_ID = "one id";
  static final String SEVERAL_IDS = "several ids";
  static final String WITHOUT = "(no filter)";
  static final String TOGETHER = "(several filters together)";

  static {
    DOCUMENTED.put(WITHOUT, List.of(""));
    DOCUMENTED.put("side", List.of("BUY", "SELL", "SELL_SHORT", "OTHER"));
    DOCUMENTED.put(
        "type",
        List.of(
            "MARKET",
            "LIMIT",
            "STOP",
            "STOP_LIMIT",
            "TRAILING_STOP",
            "TRAILING_STOP_LIMIT",
            "OTHER"));
    DOCUMENTED.put(
        "instrument_type", List.of("COMMON_STOCK", "PREFERRED_STOCK", "OPTION", "CASH", "OTHER"));
    DOCUMENTED.put("instrument_ids", List.of(ONE_ID, SEVERAL_IDS));
    DOCUMENTED.put(TOGETHER, List.of(""));
  }

  /**
   * A row of the page.
   *
   * @param documented whether the page names the value
   * @param scenarios the scenarios by the status that they were answered with
   */
  record Row(
      String parameter,
      String value,
      boolean documented,
      Map<Integer, SortedSet<String>> scenarios) {}

  private final Map<String, Map<String, Row>> rows = new LinkedHashMap<>();
  private final SortedSet<Integer> statuses = new TreeSet<>(List.of(200, 400, 401, 403, 404));

  Coverage(List<SentRequest> sent) {
    DOCUMENTED.forEach((parameter, values) -> values.forEach(value -> row(parameter, value)));
    sent.stream().filter(SentRequest::isCancelAll).forEach(this::add);
  }

  private void add(SentRequest request) {
    statuses.add(request.status());
    int query = request.target().indexOf('?');
    if (query < 0) {
      add(WITHOUT, "", request);
      return;
    }
    String[] pairs = request.target().substring(query + 1).split("&", -1);
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      add(name, value(name, equals < 0 ? "" : decoded(pair.substring(equals + 1))), request);
    }
    if (pairs.length > 1) {
      add(TOGETHER, "", request);
    }
  }

  private void add(String parameter, String value, SentRequest request) {
    row(parameter, value)
        .scenarios()
        .computeIfAbsent(request.status(), status -> new TreeSet<>())
        .add(request.scenario());
  }

  private Row row(String parameter, String value) {
    boolean documented = DOCUMENTED.getOrDefault(parameter, List.of()).contains(value);
    return rows.computeIfAbsent(parameter, name -> new LinkedHashMap<>())
        .computeIfAbsent(value, text -> new Row(parameter, value, documented, new TreeMap<>()));
  }

  /** Ids differ from run to run, so their number is what is told. */
  private static String value(String name, String text) {
    if (!name.equals("instrument_ids") || !text.matches("[0-9a-fA-F-]{36}(,[0-9a-fA-F-]{36})*")) {
      return text;
    }
    return text.contains(",") ? SEVERAL_IDS : ONE_ID;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  List<Row> rows() {
    return rows.values().stream().flatMap(values -> values.values().stream()).toList();
  }

  List<Integer> statuses() {
    return new ArrayList<>(statuses);
  }
}
